import { COLLECTIONS } from '../schemas/collections.ts';
import { isStateCode } from '../schemas/state.ts';
import type { ContentEntry, EntryName } from './content-folder.ts';
import type { Finding } from './finding.ts';

/** The country in whose folder an entry lies: `bulgaria`; `undefined` for what lies elsewhere. */
export function countryFolder({ collection, id }: EntryName): string | undefined {
  return COLLECTIONS[collection].files.startsWith('countries/') ? id.split('/')[0] : undefined;
}

/** The ISO code of each country folder, from its country.md. */
export function countryCodes(entries: readonly ContentEntry[]): Map<string, string> {
  return new Map(
    entries.flatMap(({ collection, id, data }) => {
      const { code } = Object(data) as { code?: unknown };
      return collection === 'countries' && typeof code === 'string' && isStateCode(code) ? [[id, code]] : [];
    }),
  );
}

/** Country folders without a country.md; the finding names the file that should be there. */
export function findHeadlessFolders(names: readonly EntryName[]): Finding[] {
  const headed = new Set(names.filter(({ collection }) => collection === 'countries').map(({ id }) => id));
  const missing = new Map(
    names.flatMap((name) => {
      const folder = countryFolder(name);
      if (folder === undefined || headed.has(folder)) return [];
      const end = name.file.indexOf(`countries/${folder}/`) + `countries/${folder}/`.length;
      return [[folder, `${name.file.slice(0, end)}country.md`]];
    }),
  );
  return [...missing.values()].map((file) => ({
    file,
    line: 1,
    column: 1,
    message: 'is missing; every country folder needs one, with the name and code of the country',
  }));
}
