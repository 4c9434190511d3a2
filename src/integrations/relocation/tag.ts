import { Tokenizer, TokenizerMode, type Token } from 'parse5';

/** Offsets in a text. */
export interface Span {
  start: number;
  end: number;
}

/** A start tag. */
export interface Tag {
  /** In small letters. */
  name: string;
  /** By name; `xlink:href` keeps its prefix. */
  attributes: ReadonlyMap<string, string>;
  /** Where each attribute stands, counted from the beginning of the tag. */
  attributeSpans: ReadonlyMap<string, Span>;
  /** Whether it may hold an address, an id or code; nine of ten tags hold classes and scopes at most. */
  telling: boolean;
}

/** A start tag where it stands in a text. */
export interface PlacedTag extends Span {
  tag: Tag;
}

/** Elements that hold text only, however much it looks like tags, and how HTML reads it. */
const TEXT_MODES: ReadonlyMap<string, Tokenizer['state']> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['iframe', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
]);

/** Whether nothing within such an element is a tag. */
export function holdsText({ name }: Tag): boolean {
  return TEXT_MODES.has(name);
}

const ignore = () => undefined;

/**
 * Reads all start tags of a text as HTML reads them. Which element lies in which is not asked, so no tree is made.
 *
 * @param html a whole page, or a single tag
 */
export function parseTags(html: string): PlacedTag[] {
  const tags: PlacedTag[] = [];
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        tags.push(describe(token));
        tokenizer.state = TEXT_MODES.get(token.tagName) ?? tokenizer.state;
      },
      onEndTag: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
    },
  );
  tokenizer.write(html, true);
  return tags;
}

function describe({ tagName: name, attrs, location }: Token.TagToken): PlacedTag {
  const { startOffset: start, endOffset: end, attrs: places = {} } = location ?? { startOffset: 0, endOffset: 0 };
  const attributes = new Map(attrs.map((attribute) => [attribute.name, attribute.value]));
  const attributeSpans = new Map(
    Object.entries(places).map(([attribute, { startOffset, endOffset }]) => [
      attribute,
      { start: startOffset - start, end: endOffset - start },
    ]),
  );
  return { tag: { name, attributes, attributeSpans, telling: isTelling(name, attributes) }, start, end };
}

/** They are code, or move or load what the page is made of, also without attributes. */
const TELLING_ELEMENTS = new Set(['script', 'style', 'base', 'link']);

/** Attributes that hold no address, id or code on any element; whatever else there is may. */
const UNTELLING_ATTRIBUTE = /^(class|data-.*|aria-.*|scope|lang|dir|role|title|d|fill|width|height|x|y)$/;

function isTelling(name: string, attributes: ReadonlyMap<string, string>): boolean {
  return TELLING_ELEMENTS.has(name) || [...attributes.keys()].some((attribute) => !UNTELLING_ATTRIBUTE.test(attribute));
}
