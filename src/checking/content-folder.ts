import fs from 'node:fs';
import path from 'node:path';
import { COLLECTIONS } from '../schemas/collections.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { readContentFile } from './content-file.ts';
import type { ContentFile } from './content-file.ts';
import type { Finding } from './finding.ts';

/** A file that lies where a collection has its files. */
export interface EntryName {
  collection: CollectionName;
  /** What the stars of the collection's pattern stand for, joined by a slash: `bulgaria/animus`. */
  id: string;
  /** Its path, as findings name it. */
  file: string;
}

/** An entry as it was written: front matter not yet checked against its schema. */
export interface ContentEntry extends EntryName, ContentFile {}

export interface ContentFolder {
  /** Entries that could be read. */
  entries: ContentEntry[];
  /** All entries, also those that could not be read; references to them are not wrong. */
  names: EntryName[];
  findings: Finding[];
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const PATTERNS = Object.entries(COLLECTIONS).map(([name, { files }]) => ({
  collection: name as CollectionName,
  pattern: new RegExp(`^${files.replaceAll('.', '\\.').replaceAll('*', '([^/]+)')}$`),
}));

/** The content folder of this build: named with `--content` and handed on as COUNTERPART_CONTENT, or `content`. */
export function contentDir(): string {
  return process.env['COUNTERPART_CONTENT'] ?? 'content';
}

/**
 * Reads a content folder: every file into the collection it belongs to.
 * @param directory the folder, e.g. `content`; findings name files below it
 */
export function readFolder(directory: string): ContentFolder {
  if (!fs.existsSync(directory)) {
    return { entries: [], names: [], findings: [finding(directory, 'there is no such folder')] };
  }
  const files = listFiles(directory);
  const names = files.flatMap((relative) => entryName(directory, relative) ?? []);
  const strays = files.filter((relative) => !entryName(directory, relative));
  const read = names.map(readEntry);
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    names,
    findings: [
      ...strays.map((relative) => strayFinding(directory, relative)),
      ...read.flatMap(({ findings }) => findings),
      ...badNames(names),
      ...sameIds(names),
    ],
  };
}

/** The entries of one collection, without reading the others; files that cannot be read are left out. */
export function readEntries(directory: string, collection: CollectionName): ContentEntry[] {
  return listFiles(directory)
    .flatMap((relative) => entryName(directory, relative) ?? [])
    .filter((name) => name.collection === collection)
    .flatMap((name) => readEntry(name).entry ?? []);
}

function readEntry(name: EntryName): { entry?: ContentEntry; findings: Finding[] } {
  const { content, findings } = readContentFile(name.file, fs.readFileSync(name.file));
  return content ? { entry: { ...name, ...content }, findings } : { findings };
}

function listFiles(directory: string): string[] {
  return fs
    .readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

function entryName(directory: string, relative: string): EntryName | undefined {
  for (const { collection, pattern } of PATTERNS) {
    const stars = pattern.exec(relative)?.slice(1);
    if (stars) return { collection, id: stars.join('/'), file: filePath(directory, relative) };
  }
  return undefined;
}

function strayFinding(directory: string, relative: string): Finding {
  const top = relative.split('/')[0];
  const patterns = Object.values(COLLECTIONS).map(({ files }) => files);
  const here = patterns.filter((files) => files.startsWith(`${top}/`));
  return finding(
    filePath(directory, relative),
    `belongs to no collection; a file may lie at ${(here.length > 0 ? here : patterns).join(', ')}`,
  );
}

function badNames(names: EntryName[]): Finding[] {
  return names.flatMap(({ id, file }) =>
    id
      .split('/')
      .filter((part) => !NAME.test(part))
      .map((part) => finding(file, `the name "${part}" must be lower-case a-z, digits and single hyphens`)),
  );
}

function sameIds(names: EntryName[]): Finding[] {
  const first = new Map<string, EntryName>();
  return names.flatMap((name) => {
    const key = `${name.collection}/${name.id.normalize('NFC').toLowerCase()}`;
    const other = first.get(key);
    first.set(key, other ?? name);
    return other ? [finding(name.file, `has the same id as ${other.file} ("${other.id}"); rename one of them`)] : [];
  });
}

function filePath(directory: string, relative: string): string {
  return path.posix.join(directory.split(path.sep).join('/'), relative);
}

function finding(file: string, message: string): Finding {
  return { file, line: 1, column: 1, message };
}
