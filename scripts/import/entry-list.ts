import { isDeepStrictEqual } from 'node:util';
import { Document, isCollection, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node } from 'yaml';

/** A change to a list in an entry's front matter. */
export interface ListChange {
  /** Items that get a new content, by their place in the list. */
  changed: ReadonlyMap<number, object>;
  /** Items to be put behind the last one. */
  added: readonly object[];
}

const FRONT_MATTER = /^(?<open>\uFEFF?---[^\S\n]*\n)(?<yaml>[\s\S]*?)^---[^\S\n]*$/m;

/**
 * Changes one list of an entry, an item a line, and leaves every other byte of the file as it is.
 * @param text the whole file
 * @param field the name of the list: `parties`
 * @returns the file with the list changed
 * @throws Error if the list stands there in a way that cannot be changed item by item
 */
export function changeList(text: string, field: string, { changed, added }: ListChange): string {
  if (changed.size + added.length === 0) return text;
  const { open = '', yaml = '' } = FRONT_MATTER.exec(text)?.groups ?? {};
  const lineEnd = yaml.includes('\r\n') ? '\r\n' : '\n';
  const items = itemsOf(yaml, field);
  const indent = items.lines[0]?.indent ?? '  ';
  const written = (item: object) => `${indent}- ${flow(item)}${lineEnd}`;
  const kept = items.lines.map(({ content, behind }, index) => {
    const change = changed.get(index);
    return { content: change ? written(change) : content, behind };
  });
  const last = kept.at(-1);
  const body = [
    ...kept.slice(0, -1).flatMap(({ content, behind }) => [content, behind]),
    last?.content ?? `${field}:${lineEnd}`,
    ...added.map(written),
    last?.behind ?? '',
  ].join('');
  const result = items.before + body + items.after;
  assertMeant(yaml, result, field, { changed, added });
  const start = text.indexOf(open) + open.length;
  return text.slice(0, start) + result + text.slice(start + yaml.length);
}

interface Line {
  indent: string;
  /** The item with its line end. */
  content: string;
  /** Comments and empty lines that follow it. */
  behind: string;
}

/** The front matter taken apart around the items of a list. */
function itemsOf(yaml: string, field: string): { before: string; lines: Line[]; after: string } {
  const { contents } = parseDocument(yaml, { schema: 'core' });
  const pair = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === field) : undefined;
  if (!pair) return { before: yaml, lines: [], after: '' };
  const list = pair.value;
  if (!isSeq(list) || list.items.length === 0) {
    const from = startOfLine(yaml, rangeOf(pair.key as Node)[0]);
    return { before: yaml.slice(0, from), lines: [], after: yaml.slice(endOfLine(yaml, rangeOf(list as Node)[1])) };
  }
  if (list.flow) throw new Error(`${field}: write the list with one item a line, each behind a dash`);
  const places = (list.items as Node[]).map((item) => {
    const [start, end] = rangeOf(item);
    return { start: startOfLine(yaml, start), end: endOfLine(yaml, end) };
  });
  const first = places[0]?.start ?? 0;
  const end = places.at(-1)?.end ?? 0;
  return {
    before: yaml.slice(0, first),
    lines: places.map((place, index) => ({
      indent: /^ */.exec(yaml.slice(place.start))?.[0] ?? '',
      content: yaml.slice(place.start, place.end),
      behind: yaml.slice(place.end, places[index + 1]?.start ?? place.end),
    })),
    after: yaml.slice(end),
  };
}

function rangeOf(node: Node): [number, number] {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Behind the line end that closes what ends at an offset. A block's range ends there already. */
function endOfLine(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** `{ state: AL, ratified: 2002-08-21, status: party }`; a lone year as a number, as editors write it. */
function flow(item: object): string {
  const document = new Document(years(item), { schema: 'core' });
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0 }).trim();
}

function years(value: unknown): unknown {
  if (typeof value === 'string') return /^\d{4}$/.test(value) ? Number(value) : value;
  if (Array.isArray(value)) return value.map(years);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, years(item)]));
}

/** The last look before a file is written: the list holds what was meant, and every other field what it held. */
function assertMeant(before: string, after: string, field: string, { changed, added }: ListChange) {
  const read = (yaml: string) => (parseDocument(yaml, { schema: 'core' }).toJS() ?? {}) as Record<string, unknown>;
  const { [field]: old, ...others } = read(before);
  const { [field]: list, ...othersNow } = read(after);
  const meant = [
    ...((old ?? []) as object[]).map((item, index) => years(changed.get(index) ?? item)),
    ...added.map(years),
  ];
  const listNow = (list as object[]).map(years);
  if (isDeepStrictEqual(listNow, meant) && isDeepStrictEqual(others, othersNow)) return;
  throw new Error(`${field}: the list cannot be changed item by item; write one item a line, each behind a dash`);
}
