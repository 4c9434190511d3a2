import { parse, type DefaultTreeAdapterTypes, type Token } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type ParsedElement = DefaultTreeAdapterTypes.Element;

/** An element of a page, with what is needed to find it again in the text. */
export interface Element {
  tag: string;
  /** By name; `xlink:href` keeps its prefix. */
  attributes: ReadonlyMap<string, string>;
  /** What stands between the tags, for a script. */
  text: string;
  /** From the start tag to the end tag, and each attribute; absent when the parser supplied the element itself. */
  span?: Span;
  attributeSpans: ReadonlyMap<string, Span>;
}

/** Offsets in the text of a page. */
export interface Span {
  start: number;
  end: number;
}

/** A change to the text of a page. Only what changes is written anew, everything else keeps its form. */
export interface Edit extends Span {
  text: string;
}

/** All elements of a page in their order, also those within `<noscript>` and `<template>`. */
export function readElements(html: string): Element[] {
  // With scripting on, a parser takes the content of <noscript> for text and the addresses in it would be lost.
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const elements: Element[] = [];
  collect(document, elements);
  return elements;
}

/** Applies the edits to the text they were made for. */
export function applyEdits(html: string, edits: readonly Edit[]): string {
  const sorted = [...new Map(edits.map((edit) => [edit.start, edit])).values()].sort((a, b) => a.start - b.start);
  let position = 0;
  const pieces = sorted.flatMap((edit) => {
    const before = html.slice(position, edit.start);
    position = edit.end;
    return [before, edit.text];
  });
  return [...pieces, html.slice(position)].join('');
}

/** Writes an attribute as it stands in a start tag; one without value is written without. */
export function writeAttribute(name: string, value: string): string {
  return value === '' ? name : `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

function collect(node: Node, elements: Element[]) {
  if ('tagName' in node) elements.push(describe(node));
  if ('content' in node) collect(node.content, elements);
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) collect(child, elements);
}

/** Most elements have no attribute; a table of its own for each of them would cost half the time of this step. */
const NONE: ReadonlyMap<string, never> = new Map<string, never>();

function describe(element: ParsedElement): Element {
  const { tagName: tag, sourceCodeLocation: location, attrs } = element;
  return {
    tag,
    attributes: attrs.length === 0 ? NONE : new Map(attrs.map((attribute) => [nameOf(attribute), attribute.value])),
    text: tag === 'script' ? element.childNodes.map((child) => ('value' in child ? child.value : '')).join('') : '',
    attributeSpans: attrs.length === 0 ? NONE : spansOf(location?.attrs ?? {}),
    ...(location ? { span: spanOf(location) } : {}),
  };
}

function nameOf({ prefix, name }: { prefix?: string; name: string }): string {
  return prefix ? `${prefix}:${name}` : name;
}

function spansOf(locations: Record<string, Token.Location>): Map<string, Span> {
  return new Map(Object.entries(locations).map(([name, location]) => [name, spanOf(location)]));
}

function spanOf({ startOffset, endOffset }: Token.Location): Span {
  return { start: startOffset, end: endOffset };
}
