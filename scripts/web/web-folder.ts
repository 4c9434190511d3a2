import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inBatches } from '../../src/integrations/batches.ts';
import { sha256 } from '../../src/integrations/sha256.ts';
import { bytes } from '../bench/measurement.ts';
import { shown, type Say } from '../steps/message.ts';
import type { Options } from '../steps/options.ts';
import { watched } from '../stick/copy.ts';
import { readHolding } from '../stick/holding.ts';
import type { Source } from '../stick/source.ts';
import { compressedForms, ENDINGS } from './compressed.ts';
import { MISSING_PAGE, missingPage } from './missing-page.ts';

/** A file of the site as a host has it. */
interface WebFile {
  path: string;
  bytes: number;
  sha256: string;
  read(): Promise<Buffer>;
}

/** What was done for a file: the bytes of it and of the forms beside it. */
interface Done {
  written: boolean;
  plain: number;
  smallest: number;
}

/** Written under this ending first: whenever this is killed, a host never sends half a file. */
const PART = '.part';

/**
 * Fills a folder with what a web host serves: the site, a page for what is missing, and the compressed forms of each file
 * beside it. A file that is there already, with its forms, is left as it is, so that its date and with it the host's tag
 * (ETag) stay; a new one has a new date.
 *
 * @throws Error when the folder holds something else, or writing fails; the same command goes on from there
 */
export async function fillWebFolder(source: Source, options: Options, say: Say): Promise<void> {
  const { folder, replace, at } = options;
  const start = performance.now();
  const files = await webFiles(source, at);
  const names = new Set(files.flatMap((file) => withForms(file.path)));
  const former = await formerFiles(folder, names);
  if (former.others.length > 0 && !replace) {
    const [first] = former.others;
    throw new Error(
      `${shown(folder)} holds something else, for example ${first}. Name an empty or a new folder, ` +
        'or take away what is there with --replace.',
    );
  }
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  const done = await watched('Compressing', total, options, (add) =>
    inBatches(files, async (file) => {
      const result = await put(folder, file);
      add(file.bytes);
      return result;
    }),
  );
  for (const old of [...former.ours, ...former.others]) await rm(path.join(folder, old), { force: true });
  say(tell(done, (performance.now() - start) / 1000, folder));
}

async function webFiles({ files }: Source, at: string): Promise<WebFile[]> {
  const original = files.find((file) => file.path === '404.html');
  if (!original) return files;
  const content = Buffer.from(missingPage((await original.read()).toString('utf8'), at));
  const missing = { path: MISSING_PAGE, bytes: content.length, sha256: sha256(content), read: async () => content };
  return [...files, missing];
}

const withForms = (name: string) => [name, ...ENDINGS.map((ending) => name + ending)];

/** What lies in the folder and does not belong to the site of now: of an earlier one, or of somebody else. */
async function formerFiles(folder: string, names: ReadonlySet<string>): Promise<{ ours: string[]; others: string[] }> {
  const { ours, others } = await readHolding(folder);
  const known = new Set([...ours, MISSING_PAGE, ...names].flatMap(withForms));
  const isOurs = (file: string) => known.has(file) || known.has(file.replace(/\.part$/, ''));
  const left = [...ours, ...others].filter((file) => !names.has(file));
  return { ours: left.filter(isOurs), others: left.filter((file) => !isOurs(file)) };
}

async function put(folder: string, file: WebFile): Promise<Done> {
  const place = path.join(folder, file.path);
  const there = await sizesThere(place, file);
  if (there) return { written: false, ...there };
  const content = await file.read();
  const forms = await compressedForms(file.path, content);
  await mkdir(path.dirname(place), { recursive: true });
  const now = new Date();
  for (const ending of ENDINGS) {
    const form = forms.find((one) => one.ending === ending);
    if (form) await write(place + ending, form.content, now);
    else await rm(place + ending, { force: true });
  }
  // The file itself comes last: its date says that its forms are there.
  await write(place, content, now);
  return { written: true, ...sizes(content, forms) };
}

/** The sizes of a file and its smallest form, if both are there and whole. */
async function sizesThere(place: string, file: WebFile): Promise<Omit<Done, 'written'> | undefined> {
  if (!existsSync(place)) return undefined;
  const content = await readFile(place);
  if (sha256(content) !== file.sha256) return undefined;
  const { mtimeMs } = await stat(place);
  const beside = await Promise.all(ENDINGS.map((ending) => stat(place + ending).catch(() => undefined)));
  const forms = beside.filter((form) => form !== undefined);
  // A form has the date of its file, or is that of another.
  if (forms.some((form) => form.mtimeMs !== mtimeMs)) return undefined;
  if (forms.length === 0 && (await compressedForms(file.path, content)).length > 0) return undefined;
  return { plain: content.length, smallest: Math.min(content.length, ...forms.map(({ size }) => size)) };
}

const sizes = (content: Buffer, forms: { content: Buffer }[]) => ({
  plain: content.length,
  smallest: Math.min(content.length, ...forms.map((form) => form.content.length)),
});

async function write(place: string, content: Buffer, date: Date): Promise<void> {
  await writeFile(place + PART, content);
  await utimes(place + PART, date, date);
  await rename(place + PART, place);
}

function tell(done: readonly Done[], seconds: number, folder: string): string {
  const sum = (of: (one: Done) => number) => done.reduce((total, one) => total + of(one), 0);
  const written = done.filter((one) => one.written).length;
  return (
    `${done.length} files, ${bytes(sum((one) => one.plain))}, sent as ${bytes(sum((one) => one.smallest))}; ` +
    `${written} new or changed, ${seconds.toFixed(1)} s. To be served from ${shown(folder)}`
  );
}
