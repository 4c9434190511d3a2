import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter, parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { dist } from '../browser/site.ts';

export interface BuiltElement {
  tag: string;
  attributes: Record<string, string>;
  /** The text directly inside. */
  text: string;
}

/** Reads a built page and gives every element in it, in document order. */
export function elementsOf(page: string): BuiltElement[] {
  return [...walk(parse(readFileSync(join(dist, page), 'utf8')))];
}

function* walk(node: DefaultTreeAdapterTypes.Node): Generator<BuiltElement> {
  if (defaultTreeAdapter.isElementNode(node)) yield toElement(node);
  if ('content' in node) yield* walk(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

function toElement(element: DefaultTreeAdapterTypes.Element): BuiltElement {
  const texts = element.childNodes.filter(defaultTreeAdapter.isTextNode);
  return {
    tag: element.tagName,
    attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
    text: texts.map(({ value }) => value).join(''),
  };
}
