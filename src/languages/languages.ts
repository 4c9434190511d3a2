import { remembered } from '../remembered.ts';
import { az } from './az.ts';
import { bg } from './bg.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { hy } from './hy.ts';
import { ka } from './ka.ts';
import type { Phrases } from './phrases.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sq } from './sq.ts';
import { sr } from './sr.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** The languages of help pages, cards and posters by their BCP 47 tags. Serbian is written in Cyrillic. */
const PHRASES = { en, sq, hy, az, bg, ka, el, ro, ru, sr, tr, uk } satisfies Record<string, Phrases>;

export type Language = keyof typeof PHRASES;

export const LANGUAGES = Object.keys(PHRASES) as Language[];

/** What the site says in a language. */
export function phrasesIn(tag: Language): Phrases {
  return PHRASES[tag];
}

/** The name of a language in that language: `uk` → `українська`. */
export const nativeName = remembered(
  (tag: Language): string => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag,
);

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc']);

/** The direction in which a language is written. */
export const directionOf = remembered((tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr',
);
