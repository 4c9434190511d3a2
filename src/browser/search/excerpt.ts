/** A stretch of an excerpt; the marked ones are what was searched for. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>' };

/**
 * Takes an excerpt of the index apart, so that it can be shown as text and never as markup.
 * In: text in which `<mark>` and `</mark>` are the only tags and `<`, `>` are written as entities.
 * Out: its stretches in order, none of them empty.
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
  const pieces = excerpt.split(/<\/?mark>/u);
  const parts = pieces.flatMap((piece, index) => (index % 2 === 1 ? markedWord(plain(piece)) : [bare(plain(piece))]));
  return parts.filter((part) => part.text !== '');
}

/** The index counts what stands around a word, such as a full stop, as part of it. */
function markedWord(text: string): ExcerptPart[] {
  const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(text) ?? [];
  return [bare(before), { text: word, marked: true }, bare(after)];
}

function bare(text: string): ExcerptPart {
  return { text, marked: false };
}

function plain(piece: string): string {
  return piece.replace(/&[lg]t;/gu, (entity) => ENTITIES[entity] ?? entity);
}
