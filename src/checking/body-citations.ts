import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { CollectionName } from '../schemas/collections.ts';
import type { Body } from './body-blocks.ts';
import type { BodyFault } from './body-findings.ts';
import type { ContentEntry } from './content-folder.ts';
import { noSuchEntry } from './references.ts';

/** Blocks that carry no statement of their own. */
const UNCITED_BLOCKS = new Set<RootContent['type']>([
  'heading',
  'footnoteDefinition',
  'definition',
  'thematicBreak',
  'html',
]);

/** A source's body is about the source itself. */
const UNCITED_COLLECTIONS = new Set<CollectionName>(['sources']);

const NOUNS: Partial<Record<RootContent['type'], string>> = {
  list: 'list',
  table: 'table',
  blockquote: 'quotation',
  code: 'block',
};

// The Markdown parser leaves a footnote without definition as plain text.
const UNDEFINED = /\[\^([^\]\s]+)\]/g;

/** Blocks that cite nothing, footnotes and definitions without each other or twice, and sources that are not there. */
export function findCitationFaults(entry: ContentEntry, body: Body, sources: ReadonlySet<string>): BodyFault[] {
  return [
    ...uncitedBlocks(entry, body),
    ...undefinedFootnotes(body),
    ...unusedDefinitions(body),
    ...repeatedDefinitions(body),
    ...unknownSources(body, sources),
  ];
}

function uncitedBlocks(entry: ContentEntry, { blocks }: Body): BodyFault[] {
  if (UNCITED_COLLECTIONS.has(entry.collection)) return [];
  return blocks
    .filter((block) => !UNCITED_BLOCKS.has(block.type))
    .filter((block) => !cites(block) && !introduces(block, blocks[blocks.indexOf(block) + 1]))
    .map((node) => ({
      node,
      message: `this ${NOUNS[node.type] ?? 'paragraph'} cites nothing; add a footnote such as [^${someSource(entry)}]`,
    }));
}

/** `They may:` before a list needs no citation of its own; the list does. */
function introduces(block: RootContent, next: RootContent | undefined): boolean {
  const endsOpen = block.type === 'paragraph' && toString(block).trimEnd().endsWith(':');
  return endsOpen && next !== undefined && next.type in NOUNS;
}

function cites(block: RootContent): boolean {
  let cited = false;
  visit(block, (node) => {
    cited ||= node.type === 'footnoteReference' || (node.type === 'text' && node.value.search(UNDEFINED) >= 0);
  });
  return cited;
}

function someSource({ data }: ContentEntry): string {
  const { sources } = Object(data) as { sources?: { source?: unknown }[] };
  return String(sources?.[0]?.source ?? 'id-of-a-source');
}

function undefinedFootnotes({ tree }: Body): BodyFault[] {
  const faults: BodyFault[] = [];
  visit(tree, 'text', (node) => {
    for (const [footnote] of node.value.matchAll(UNDEFINED)) {
      const message = `the footnote ${footnote} is not defined; add a line "${footnote}: where in the source"`;
      faults.push({ node, message });
    }
  });
  return faults;
}

function unusedDefinitions({ tree }: Body): BodyFault[] {
  const used = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => void used.add(identifier));
  const faults: BodyFault[] = [];
  visit(tree, 'footnoteDefinition', (node) => {
    if (used.has(node.identifier)) return;
    faults.push({ node, message: `the footnote [^${node.label}] is defined, but nothing refers to it` });
  });
  return faults;
}

function repeatedDefinitions({ tree }: Body): BodyFault[] {
  const seen = new Set<string>();
  const faults: BodyFault[] = [];
  visit(tree, 'footnoteDefinition', (node) => {
    const { label } = node;
    if (seen.has(node.identifier)) {
      faults.push({ node, message: `the footnote [^${label}] is defined twice; name one of them [^${label}/2]` });
    }
    seen.add(node.identifier);
  });
  return faults;
}

function unknownSources({ tree }: Body, sources: ReadonlySet<string>): BodyFault[] {
  const faults: BodyFault[] = [];
  visit(tree, 'footnoteDefinition', (node) => {
    const source = (node.label ?? node.identifier).split('/')[0] ?? '';
    if (sources.has(source)) return;
    faults.push({ node, message: `the footnote [^${node.label}] names ${noSuchEntry('sources', source, sources)}` });
  });
  return faults;
}
