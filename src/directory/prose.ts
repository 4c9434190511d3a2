import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Citation } from '../schemas/provenance.ts';

/** Neighbouring blocks of a body that rest on the same places: they share one note in the margin. */
export interface Passage {
  html: string;
  /** Its words alone. */
  text: string;
  citations: Citation[];
  /** The last heading above it, if the body has headings. */
  heading: string | undefined;
}

const parser = unified().use(remarkParse).use(remarkGfm);
const renderer = unified().use(remarkRehype).use(rehypeStringify);

/** The source a footnote's label names: what stands before the first slash. */
export const sourceIdOf = (label: string) => label.split('/', 1)[0] ?? label;

function citationsOf(block: RootContent, places: ReadonlyMap<string, string>): Citation[] {
  const labels: string[] = [];
  visit(block, 'footnoteReference', ({ identifier }) => {
    labels.push(identifier);
  });
  return [...new Set(labels)].map((label) => ({ source: sourceIdOf(label), at: places.get(label) || undefined }));
}

function withoutFootnotes(block: RootContent): Root {
  const root: Root = { type: 'root', children: [structuredClone(block)] };
  visit(root, 'footnoteReference', (_node, index, parent) => {
    if (parent && index !== undefined) parent.children.splice(index, 1);
    return index;
  });
  visit(root, 'link', (link) => {
    link.data = { hProperties: { rel: ['noreferrer', 'noopener'] } };
  });
  return root;
}

const render = (block: RootContent) => renderer.stringify(renderer.runSync(withoutFootnotes(block)));

/**
 * A Markdown body as passages, each with what it cites. Footnote marks leave the text: the page shows them in the margin.
 * @param markdown a body that has passed the content check, so every block cites a known source
 */
export function passages(markdown: string): Passage[] {
  const { children } = parser.parse(markdown);
  const definitions = children.filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition');
  const places = new Map(definitions.map((node) => [node.identifier, toString(node)]));
  const found: Passage[] = [];
  let heading: string | undefined;
  // "They may:" cites nothing itself; it belongs to the list that follows.
  let introduction = { html: '', text: '' };
  for (const block of children) {
    if (block.type === 'footnoteDefinition') continue;
    if (block.type === 'heading') {
      heading = toString(block);
      continue;
    }
    const citations = citationsOf(block, places);
    const html = introduction.html + render(block);
    const text = [introduction.text, wordsOf(block)].filter(Boolean).join(' ');
    introduction = citations.length === 0 ? { html, text } : { html: '', text: '' };
    if (introduction.html) continue;
    const last = found.at(-1);
    if (last && last.heading === heading && JSON.stringify(last.citations) === JSON.stringify(citations)) {
      last.html += html;
      last.text += ` ${text}`;
    } else {
      found.push({ html, text, citations, heading });
    }
  }
  return introduction.html ? [...found, { ...introduction, citations: [], heading }] : found;
}

/** Blocks that hold words themselves; lists and tables are made of them. */
const WORDED = new Set(['paragraph', 'heading', 'tableCell', 'code', 'html']);

/** The words of a block: items and cells apart from each other. */
function wordsOf(block: RootContent): string {
  const texts: string[] = [];
  visit(withoutFootnotes(block), (node) => {
    if (!WORDED.has(node.type)) return undefined;
    texts.push(toString(node));
    return SKIP;
  });
  return texts.join(' ');
}

/** The words of a body, for the search. */
export function proseText(markdown: string): string {
  const blocks = parser.parse(markdown).children.filter(({ type }) => type !== 'footnoteDefinition');
  return blocks.map(wordsOf).filter(Boolean).join(' ');
}
