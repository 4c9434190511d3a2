import { endOfText, readTags } from './scanned-tags.ts';
import type { PlacedTag, Span } from './tag.ts';

/** An element of a page, with what is needed to find it again in the text. */
export interface Element {
  tag: string;
  /** By name; `xlink:href` keeps its prefix. */
  attributes: ReadonlyMap<string, string>;
  /** What stands between the tags, for a script. */
  text: string;
  /** The start tag; of a script all from the start tag to the end tag. */
  span: Span;
  /** Where one of its attributes stands. */
  attributeSpan: (name: string) => Span | undefined;
}

/** A change to the text of a page. Only what changes is written anew, everything else keeps its form. */
export interface Edit extends Span {
  text: string;
}

/**
 * The elements of a page that may hold an address, an id or code, in their order, also those within `<noscript>` and
 * `<template>`.
 */
export function readElements(html: string): Element[] {
  return readTags(html)
    .filter(({ tag }) => tag.telling)
    .map((tag) => toElement(html, tag));
}

/** What links can name: ids, and names of links. */
export function idsOf(elements: readonly Element[]): Set<string> {
  const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
  const names = elements.flatMap(({ tag, attributes }) => (tag === 'a' && attributes.get('name')) || []);
  return new Set([...ids, ...names]);
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

function toElement(html: string, { tag, start, end }: PlacedTag): Element {
  const script = tag.name === 'script' ? endOfText(html, tag.name, end) : undefined;
  return {
    tag: tag.name,
    attributes: tag.attributes,
    text: script ? html.slice(end, script.content) : '',
    span: { start, end: script?.tag ?? end },
    attributeSpan: (name) => {
      const span = tag.attributeSpans.get(name);
      return span && { start: start + span.start, end: start + span.end };
    },
  };
}
