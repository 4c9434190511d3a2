import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { findAddress } from '../schemas/address.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { findOtherLetters } from '../schemas/latin-letters.ts';
import { findPersonalData } from '../schemas/personal-data.ts';
import { readBody } from './body-blocks.ts';
import type { Body } from './body-blocks.ts';
import { findCitationFaults } from './body-citations.ts';
import type { ContentEntry } from './content-folder.ts';
import type { Finding } from './finding.ts';
import { findPlaceOnRoute } from './rules/route-places.ts';

/** What is wrong with a part of a body. */
export interface BodyFault {
  node: Nodes;
  message: string;
}

/** Says what is wrong with a text, if something is. */
type Finder = (text: string) => string | undefined;

const findWayToShelter: Finder = (text) => findAddress(text) ?? findOtherLetters(text);

/** Bodies that may speak of houses where people are sheltered. */
const PLACELESS = new Set<CollectionName>([
  'shelters',
  'hotlines',
  'countries',
  'law',
  'taskForces',
  'cases',
  'monitoring',
]);

const MISPLACED: { [Type in Nodes['type']]?: string } = {
  image: 'images cannot stand in a body; say in words what it shows',
  imageReference: 'images cannot stand in a body; say in words what it shows',
};

/** Everything that must not stand in an entry's body, and every citation that is missing there. */
export function findBodyFaults(entry: ContentEntry, sources: ReadonlySet<string>): Finding[] {
  const body = readBody(entry);
  const faults = [
    ...markupFaults(body),
    ...linkFaults(body),
    ...textFaults(entry, body),
    ...findCitationFaults(entry, body, sources),
  ];
  return faults.map(({ node, message }) => ({ file: entry.file, ...body.place(node), message }));
}

function markupFaults({ tree }: Body): BodyFault[] {
  const faults: BodyFault[] = [];
  visit(tree, (node) => {
    const message = MISPLACED[node.type];
    if (message) faults.push({ node, message });
    if (node.type === 'heading' && node.depth < 3) {
      faults.push({ node, message: `the heading "${toString(node)}" is of level ${node.depth}; start at ###` });
    }
    if (node.type === 'html') {
      faults.push({ node, message: `HTML cannot stand in a body ("${firstLine(node.value)}"); use Markdown` });
    }
  });
  return faults;
}

/** Links lead to a page of this site (/countries/…), to a place on the page (#…) or to a secure address elsewhere. */
function linkFaults({ tree }: Body): BodyFault[] {
  const faults: BodyFault[] = [];
  visit(tree, (node) => {
    if ((node.type !== 'link' && node.type !== 'definition') || /^(?:https:\/\/|\/(?!\/)|#)/i.test(node.url)) return;
    // An e-mail address is refused for what it is.
    if (node.url.startsWith('mailto:') && toString(node).includes('@')) return;
    faults.push({ node, message: `the link "${node.url}" is not allowed; only https://…, /page.html and #place are` });
  });
  return faults;
}

function textFaults(entry: ContentEntry, { blocks }: Body): BodyFault[] {
  return findersFor(entry).flatMap((find) =>
    blocks.flatMap((node) => {
      const message = find(plainText(node));
      return message ? [{ node: offender(node, message, find), message: sentence(message) }] : [];
    }),
  );
}

function findersFor(entry: ContentEntry): Finder[] {
  if (entry.collection === 'shelters') return [findPersonalData, findWayToShelter];
  if (PLACELESS.has(entry.collection)) return [findPersonalData, findAddress];
  if (entry.collection !== 'routes') return [findPersonalData];
  const states = statesOf(entry);
  return [findPersonalData, (text) => findPlaceOnRoute(text, states)];
}

/** Of a route whose fields may still be wrong. */
function statesOf({ data }: ContentEntry): string[] {
  const { stops } = Object(data) as { stops?: unknown };
  return Array.isArray(stops) ? stops.flatMap((stop) => Object(stop).states ?? []).map(String) : [];
}

/** The words and links of a block in one line, with a stop between its parts. */
function plainText(node: Nodes): string {
  const text = 'children' in node && !isInline(node) ? node.children.map(plainText).join('; ') : toString(node);
  return [text, ...linksIn(node)].join(' ').replace(/\s+/g, ' ');
}

function linksIn(node: Nodes): string[] {
  const links: string[] = [];
  visit(node, (part) => {
    if (part.type === 'link' || part.type === 'definition') links.push(part.url, part.title ?? '');
  });
  return links;
}

function isInline(node: Nodes): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

/** The smallest part of a block that alone gives the same message, so that the finding names its line. */
function offender(block: Nodes, message: string, find: Finder): Nodes {
  const parts = 'children' in block ? block.children : [];
  const part = parts.find((child) => find(plainText(child)) === message);
  return part ? offender(part, message, find) : block;
}

/** The schema puts the name of a field before its message; a body has none. */
function sentence(message: string): string {
  return message.startsWith('looks like') ? `the text ${message}` : message;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
