import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { defaultTreeAdapter as tree, parse } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A page of the built site, as far as a book asks about it. */
export interface BuiltPage {
  /** From the root of the site: `countries/bulgaria.html`. */
  path: string;
  html: string;
  title: string;
  /** What its second headings say, with the anchors of their sections. */
  sections: { id: string; title: string }[];
  /** Pages of the site that its main part leads to, each once, in order. */
  links: string[];
  /** What it says in pairs: `Publisher` → `UNODC`. */
  facts: Map<string, string>;
}

/** Reads a page of a built site. */
export async function readBuiltPage(site: string, page: string): Promise<BuiltPage> {
  const html = await readFile(path.join(site, page), 'utf8');
  const main = [...elements(parse(html))].find(({ tagName }) => tagName === 'main');
  const all = main ? [...elements(main)] : [];
  const heading = all.find(({ tagName }) => tagName === 'h1');
  const paths = all.filter(({ tagName }) => tagName === 'a').map((link) => target(page, attribute(link, 'href')));
  return {
    path: page,
    html,
    title: heading ? textOf(heading) : page,
    sections: all.filter(isGroup).flatMap(sectionOf),
    links: [...new Set(paths.filter((link) => link !== undefined))],
    facts: new Map(all.filter(({ tagName }) => tagName === 'dt').map((term) => [textOf(term), textOf(after(term))])),
  };
}

function isGroup(element: Tree.Element): boolean {
  return element.tagName === 'section' && attribute(element, 'class')?.split(' ').includes('group') === true;
}

function sectionOf(section: Tree.Element): { id: string; title: string }[] {
  const id = attribute(section, 'id');
  const heading = section.childNodes.filter(tree.isElementNode).find(({ tagName }) => tagName === 'h2');
  return id && heading ? [{ id, title: textOf(heading) }] : [];
}

function* elements(node: Tree.Node): Generator<Tree.Element> {
  if (tree.isElementNode(node)) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

function after(term: Tree.Element): Tree.Node {
  const siblings = term.parentNode?.childNodes ?? [];
  return siblings.slice(siblings.indexOf(term) + 1).find(tree.isElementNode) ?? term;
}

function textOf(node: Tree.Node): string {
  return [...texts(node)].join('').replace(/\s+/g, ' ').trim();
}

function* texts(node: Tree.Node): Generator<string> {
  if (tree.isTextNode(node)) yield node.value;
  if ('childNodes' in node) for (const child of node.childNodes) yield* texts(child);
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** Where a relative address on a page leads, from the root of the site; undefined where it leads out of it. */
function target(page: string, href: string | undefined): string | undefined {
  const url = href === undefined ? null : URL.parse(href, `site:///${page}`);
  return url?.protocol === 'site:' ? decodeURI(url.pathname.slice(1)) : undefined;
}
