import type { CollectionEntry } from 'astro:content';
import { AROUND_THE_CLOCK } from '../directory/open-at.ts';
import type { Origin } from '../directory/provenance.ts';
import { noneOf, valueOf } from '../directory/statement-value.ts';
import { phrasesIn, type Language } from './languages.ts';
import { platformWords } from './platform-words.ts';

type Line = CollectionEntry<'hotlines'>['data'];

/** Something known of a line: under its label what it says in the reader's language, and what the entry says in English. */
export interface LineFact {
  label: string;
  says?: string | undefined;
  english?: string | undefined;
  /** Date and sources of its own, where it does not rest on those of the entry. */
  origin: Origin;
}

/** What is known of a line in the reader's language, and the labels of what nobody has checked. */
export interface LineFacts {
  known: LineFact[];
  notChecked: string[];
}

/** What somebody wants to know before calling: hours, languages, cost, name, who answers, for whom. */
export function lineFacts(line: Line, language: Language): LineFacts {
  const phrases = phrasesIn(language);
  const words = platformWords(language);
  const known: LineFact[] = [];
  const notChecked: string[] = [];

  function add<Value>(
    label: string,
    statement: (Origin & ({ value: Value } | { none: string })) | undefined,
    told: (value: Value) => Pick<LineFact, 'says' | 'english'>,
  ): void {
    const value = valueOf(statement);
    if (!statement) notChecked.push(label.toLocaleLowerCase(language));
    else
      known.push({ label, ...(value === undefined ? { english: noneOf(statement) } : told(value)), origin: statement });
  }

  add(phrases.hours, line.hours, ({ open, timeZone, weekly }) => {
    if (open === AROUND_THE_CLOCK) return { says: phrases.openAllDay };
    const spans = weekly?.map(({ days, from, to }) => `${words.list(days.map(words.weekday))} ${from}–${to}`);
    if (spans) return { says: spans.join('; '), english: timeZone && `${timeZone.replace('_', ' ')} time` };
    return { english: timeZone ? `${open} (${timeZone.replace('_', ' ')} time)` : open };
  });
  add(phrases.languages, line.languages, (tags) => ({ says: words.list(tags.map(words.language)) }));
  add(phrases.cost, line.cost, (cost) => ({ says: cost === 'free' ? phrases.free : phrases.standardRate }));
  add(phrases.anonymity, line.anonymous, (may) => ({ says: may ? phrases.anonymous : phrases.notAnonymous }));
  add(phrases.whoAnswers, line.operator, ({ kind, name }) => ({
    says: kind && phrases.operators[kind],
    english: name,
  }));
  add(phrases.police, line.linkedToPolice, (english) => ({ english }));
  add(phrases.forWhom, line.serves, (whom) => ({ says: words.list(whom.map((one) => phrases.audiences[one])) }));
  return { known, notChecked };
}
