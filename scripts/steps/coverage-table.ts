import type { CoveredCountry } from '../../src/checking/content-coverage.ts';
import type { Coverage, Section } from '../../src/directory/coverage.ts';

/** `4/0/8` for fields, `11` for entries, and in words where nothing is known. */
function cell({ known, none, unchecked }: Coverage): string {
  if (known + none + unchecked.length === 0) return 'not checked';
  return unchecked.length + none > 0 ? `${known}/${none}/${unchecked.length}` : String(known);
}

/**
 * A table of text: a section a line, a country a column.
 * @param countries what is known of each
 * @returns lines joined by line feeds, columns aligned, a line of totals at the end
 */
export function table(
  countries: readonly CoveredCountry[],
  sections: readonly Section[],
  titles: Readonly<Record<Section, string>>,
): string {
  const rows = sections.map((section, index) => [
    titles[section],
    ...countries.map(({ sections: own }) => (own[index] ? cell(own[index]) : 'not checked')),
  ]);
  const all = [['', ...countries.map(({ name }) => name)], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
