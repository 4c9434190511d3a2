import { Tokenizer, TokenizerMode, type Token } from 'parse5';

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
  attributeSpan(name: string): Span | undefined;
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

/** Elements that hold text only, however much it looks like tags, and how HTML reads it. */
const TEXT_MODES = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['iframe', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
]);

/** Most elements have no attribute. */
const NONE: ReadonlyMap<string, never> = new Map<string, never>();

const ignore = () => undefined;

/**
 * All elements of a page in their order, also those within `<noscript>` and `<template>`. Only the tags are read: which
 * element lies in which does not matter here, and a tree of every page would take most of the time of this step.
 */
export function readElements(html: string): Element[] {
  const elements: Element[] = [];
  let script: Element | undefined;
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(tag) {
        const element = describe(tag);
        elements.push(element);
        const mode = tag.selfClosing ? undefined : TEXT_MODES.get(tag.tagName);
        if (mode !== undefined) tokenizer.state = mode;
        script = mode === TokenizerMode.SCRIPT_DATA ? element : undefined;
      },
      onEndTag({ location }) {
        if (script && location) {
          script.text = html.slice(script.span.end, location.startOffset);
          script.span.end = location.endOffset;
        }
        script = undefined;
      },
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
    },
  );
  tokenizer.write(html, true);
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

function describe({ tagName: tag, attrs, location }: Token.TagToken): Element {
  return {
    tag,
    attributes: attrs.length === 0 ? NONE : new Map(attrs.map(({ name, value }) => [name, value])),
    text: '',
    span: spanOf(location ?? { startOffset: 0, endOffset: 0 }),
    attributeSpan: (name) => {
      const place = location?.attrs?.[name];
      return place && spanOf(place);
    },
  };
}

function spanOf({ startOffset, endOffset }: Pick<Token.Location, 'startOffset' | 'endOffset'>): Span {
  return { start: startOffset, end: endOffset };
}
