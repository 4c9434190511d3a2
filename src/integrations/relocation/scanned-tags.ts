import { holdsText, parseTags, type PlacedTag, type Tag } from './tag.ts';

/** A comment, a start tag, or the beginning of one that does not end as it should. */
const NEXT = /<!--(?:-?>|[^]*?(?:--!?>|$))|<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>|<[a-z]/gi;

/** As many as are worth their memory. */
const MOST_KNOWN = 50_000;

/** Longer tags are outlines of maps, which no other page has. */
const LONGEST_KNOWN = 400;

/** False for what the parser does not see as one tag. */
const known = new Map<string, Tag | false>();

/**
 * The start tags of a page, as `parseTags` gives them. Pages repeat each other’s tags: this finds where each begins and ends,
 * and has it parsed only the first time it is met.
 */
export function readTags(html: string): PlacedTag[] {
  return scanTags(html) ?? parseTags(html);
}

/** Where the content of an element ends that holds text only, and where its end tag does. */
export function endOfText(html: string, name: string, from: number): { content: number; tag: number } {
  const end = new RegExp(`</${name}(?=[\\s/>])[^>]*>?`, 'gi');
  end.lastIndex = from;
  const match = end.exec(html);
  return match ? { content: match.index, tag: end.lastIndex } : { content: html.length, tag: html.length };
}

/** The tags of a page, or undefined where the parser sees a tag end elsewhere than this does. */
function scanTags(html: string): PlacedTag[] | undefined {
  const tags: PlacedTag[] = [];
  NEXT.lastIndex = 0;
  for (let match = NEXT.exec(html); match; match = NEXT.exec(html)) {
    const [text] = match;
    if (text.startsWith('<!')) continue;
    const tag = knownTag(text);
    if (tag === false) return undefined;
    tags.push({ tag, start: match.index, end: NEXT.lastIndex });
    if (holdsText(tag)) NEXT.lastIndex = endOfText(html, tag.name, NEXT.lastIndex).tag;
  }
  return tags;
}

function knownTag(text: string): Tag | false {
  if (text.length > LONGEST_KNOWN) return parseTag(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  const tag = parseTag(text);
  if (known.size >= MOST_KNOWN) known.clear();
  // A copy, because a part of a page would keep the whole page in memory.
  known.set(Buffer.from(text).toString(), tag);
  return tag;
}

function parseTag(text: string): Tag | false {
  const [first, second] = parseTags(text);
  return first?.end === text.length && second === undefined ? first.tag : false;
}
