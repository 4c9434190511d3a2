import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter as tree, parse } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { dist } from '../browser/site.ts';

/** An element of a built page with all that is in it. */
export type Part = Tree.Element;

/** What parts are in: the page, or a part. */
export type Holder = Tree.ParentNode;

/** Reads a built page as a tree. */
export const documentOf = (page: string): Tree.Document => parse(readFileSync(join(dist, page), 'utf8'));

/** The value of an attribute; empty where the part has none. */
export const attribute = (part: Part, name: string): string => part.attrs.find((one) => one.name === name)?.value ?? '';

/** Every part below a node that passes, in the order of the page. */
export function all(node: Holder, passes: (part: Part) => boolean): Part[] {
  return node.childNodes
    .filter(tree.isElementNode)
    .flatMap((part) => [...(passes(part) ? [part] : []), ...all(part, passes)]);
}

/** Passes what has a class. */
export const withClass = (name: string) => (part: Part) => attribute(part, 'class').split(' ').includes(name);

/** All text below a node. */
export function textOf(node: Holder): string {
  return node.childNodes
    .map((child) => (tree.isTextNode(child) ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('');
}
