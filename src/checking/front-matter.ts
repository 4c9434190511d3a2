import { isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Pair, YAMLError } from 'yaml';
import type { FieldPath } from './field-path.ts';

/** A place in a file, counted from 1. */
export interface Place {
  line: number;
  column: number;
}

export interface FrontMatter {
  /** What the YAML says, unchecked. `undefined` if it cannot be read. */
  data: unknown;
  /** Where a field stands: its value, or its name if it holds several. If it is missing, what stands around it. */
  position: (path: FieldPath) => Place;
  /** Where the name of a field stands. */
  keyPosition: (path: FieldPath) => Place;
  faults: (Place & { message: string })[];
}

const WORDS: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'this field stands here twice; keep one',
  TAB_AS_INDENT: 'indented with a tab; use spaces',
};

/**
 * Reads YAML front matter.
 * @param yaml the text between the two lines of dashes, lines ended by \n
 * @param firstLine the line of the file on which that text begins
 */
export function readFrontMatter(yaml: string, firstLine: number): FrontMatter {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'core', prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const faults = [
    ...[...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
      ...place(pos[0]),
      message: WORDS[code] ?? `YAML: ${message}`,
    })),
    ...danglingAliases(document).map((offset) => ({
      ...place(offset),
      message: 'text that begins with * must stand in quotation marks',
    })),
  ];
  return {
    data: faults.length > 0 ? undefined : document.toJS(),
    position: (path) => place(offsetOf(document, path)),
    keyPosition: (path) => place(keyOffset(document, path) ?? offsetOf(document, path)),
    faults,
  };
}

/** Where YAML takes a word such as `*important` for a reference to something named before. */
function danglingAliases(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (!alias.resolve(document)) offsets.push(alias.range?.[0] ?? 0);
    },
  });
  return offsets;
}

function offsetOf(document: Document, path: FieldPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const nearest = path.slice(0, length);
    const node = document.getIn(nearest, true);
    if (isCollection(node) && typeof nearest.at(-1) === 'string') return keyOffset(document, nearest) ?? 0;
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function keyOffset(document: Document, path: FieldPath): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const keys = (parent.items as Pair[]).map(({ key }) => key);
  return keys.filter((key) => isScalar(key)).find(({ value }) => String(value) === path.at(-1))?.range?.[0];
}
