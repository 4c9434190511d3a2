import type { Nodes, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { ContentEntry } from './content-folder.ts';
import type { Place } from './front-matter.ts';

/** A body as its Markdown parser sees it. */
export interface Body {
  blocks: readonly RootContent[];
  tree: Root;
  /** Where a node stands in the file. */
  place: (node: Nodes) => Place;
}

const markdown = unified().use(remarkParse).use(remarkGfm);

/** Reads the Markdown of an entry. */
export function readBody({ body, bodyLine }: ContentEntry): Body {
  const tree = markdown.parse(body);
  const place = ({ position }: Nodes): Place => ({
    line: (position?.start.line ?? 1) + bodyLine - 1,
    column: position?.start.column ?? 1,
  });
  return { blocks: tree.children, tree, place };
}
