import { filled } from '../languages/filled-phrase.ts';
import { directionOf, phrasesIn, type Language } from '../languages/languages.ts';
import type { Phrases } from '../languages/phrases.ts';
import { isForChildren, isUnreachable, mayHaveChanged, type GivenNumber, type Handout } from './handout.ts';
import { valueOf } from './statement-value.ts';

/** Words of a handout. */
export interface Said {
  /** What the text is about, where it does not say so itself. */
  label?: string;
  text: string;
  /** Of the text, where it is in another language than the rest. */
  lang?: string;
}

/** All that a card or poster says in one language. */
export interface HandoutWords {
  lang: Language;
  /** Only where it is written from right to left. */
  dir: 'rtl' | undefined;
  /** The one sentence. */
  line: string;
  /** Where the largest number works, and for whom where that is not everybody. */
  inside: string;
  forChildren: string | undefined;
  /** Where no line is known: that the largest number is for danger. */
  noLine: string | undefined;
  scan: string;
  /** Beside the number from abroad, or that there is none. */
  abroad: string;
  /** Of that number, where it is not the date of the largest. */
  abroadDate: string | undefined;
  /** Beside the emergency number, or that nobody has checked it. */
  emergency: string;
  emergencyDate: string | undefined;
  /** A doubt about the line; hours, languages and cost, as far as known. */
  details: Said[];
  /** Who answers, whom the line is for, whether callers stay without a name: for a poster, which has room. */
  more: Said[];
  /** What nobody has checked. */
  notChecked: string | undefined;
  /** The date of the largest number, how sure it is, and whether it may have changed. */
  state: string;
}

const DATE_PARTS: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** A date as a language writes it, as precise as it is; in English the day comes first, as everywhere on the site. */
function dateIn(tag: string, date: string): string {
  const parts = DATE_PARTS[date.split('-').length - 1] ?? {};
  return new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, { ...parts, timeZone: 'UTC' }).format(new Date(date));
}

const countryIn = (tag: string, code: string) => new Intl.DisplayNames(tag, { type: 'region' }).of(code) ?? code;

function listIn(tag: string, items: readonly string[]): string {
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(items);
}

function languagesIn(tag: string, languages: readonly string[]): string {
  const names = new Intl.DisplayNames(tag, { type: 'language' });
  return listIn(
    tag,
    languages.map((language) => names.of(language) ?? language),
  );
}

type LineData = GivenNumber['line']['data'];

/** What a statement says, with its date where that is not the one on the paper anyway. */
type Dated = (words: string, statement: { asOf?: string | undefined } | undefined) => string;

function hoursSaid({ hours }: LineData, phrases: Phrases, dated: Dated): Said[] {
  const known = valueOf(hours);
  if (!known) return [];
  if (known.open === '24/7') return [{ text: dated(phrases.openAllDay, hours) }];
  const open = [known.open, known.timeZone].filter(Boolean).join(', ');
  return [{ label: phrases.hours, text: dated(open, hours), lang: 'en' }];
}

function detailsOf(data: LineData, tag: Language, phrases: Phrases, dated: Dated): Said[] {
  const languages = valueOf(data.languages);
  const cost = valueOf(data.cost);
  return [
    ...(data.statusNote ? [{ label: phrases.doubt, text: data.statusNote, lang: 'en' }] : []),
    ...hoursSaid(data, phrases, dated),
    ...(languages ? [{ label: phrases.languages, text: dated(languagesIn(tag, languages), data.languages) }] : []),
    ...(cost ? [{ text: dated(cost === 'free' ? phrases.free : phrases.standardRate, data.cost) }] : []),
  ];
}

function moreOf(data: LineData, tag: Language, phrases: Phrases, dated: Dated): Said[] {
  const operator = valueOf(data.operator);
  const serves = valueOf(data.serves)?.map((whom) => phrases.audiences[whom]);
  const anonymous = valueOf(data.anonymous);
  return [
    ...(operator ? [{ label: phrases.whoAnswers, text: dated(phrases.operators[operator.kind], data.operator) }] : []),
    ...(serves ? [{ label: phrases.forWhom, text: dated(listIn(tag, serves), data.serves) }] : []),
    ...(anonymous === undefined
      ? []
      : [{ text: dated(anonymous ? phrases.anonymous : phrases.notAnonymous, data.anonymous) }]),
  ];
}

function notCheckedOf({ hours, languages }: LineData, phrases: Phrases): string | undefined {
  const labels = [...(hours ? [] : [phrases.hours]), ...(languages ? [] : [phrases.languages])];
  return labels.length > 0 ? `${phrases.notChecked}: ${labels.join(', ')}` : undefined;
}

/** How exactly the dates are told that differ from the main one: on a card only the year has room. */
export type Paper = 'card' | 'poster';

function otherDate(tag: Language, { undated }: Phrases, asOf: string, paper: Paper): string {
  if (paper === 'card') return asOf === 'undated' ? '?' : asOf.slice(0, 4);
  return asOf === 'undated' ? undated : dateIn(tag, asOf);
}

function stateOf({ main }: Handout, tag: Language, phrases: Phrases): string {
  const date = main.asOf === 'undated' ? phrases.undated : filled(phrases.asOf, { date: dateIn(tag, main.asOf) });
  return `${date}; ${phrases.statuses[main.line.data.status]}.`;
}

/**
 * What cards and posters of a country say in one language.
 * @param code of the country, ISO 3166-1 alpha-2
 * @param day the state of the data, YYYY-MM-DD
 */
export function handoutWords(handout: Handout, code: string, tag: Language, paper: Paper, day: string): HandoutWords {
  const phrases = phrasesIn(tag);
  const { main, line, abroad, emergency } = handout;
  const ownDate = (asOf: string | undefined) =>
    asOf === undefined || asOf === main.asOf ? undefined : `(${otherDate(tag, phrases, asOf, paper)})`;
  const dated: Dated = (words, statement) =>
    [words, ownDate(statement?.asOf ?? main.line.data.asOf)].filter((part) => part !== undefined).join(' ');
  const none = isUnreachable(handout) ? phrases.notFromAbroad : phrases.fromAbroadNotChecked;
  const state = stateOf(handout, tag, phrases);
  return {
    lang: tag,
    dir: directionOf(tag) === 'rtl' ? 'rtl' : undefined,
    line: phrases.cardLine,
    inside: filled(phrases.callFromHere, { country: countryIn(tag, code) }),
    forChildren: isForChildren(handout) ? phrases.childLine : undefined,
    noLine: line ? undefined : phrases.noLine,
    scan: filled(phrases.scanToCall, { number: main.shown.replaceAll(' ', '\u00A0') }),
    abroad: abroad ? phrases.callFromAbroad : none,
    abroadDate: ownDate(abroad?.asOf),
    emergency: emergency ? phrases.emergencyNumber : phrases.emergencyNotChecked,
    emergencyDate: ownDate(emergency?.asOf),
    details: line ? detailsOf(line.data, tag, phrases, dated) : [],
    more: line ? moreOf(line.data, tag, phrases, dated) : [],
    notChecked: line && notCheckedOf(line.data, phrases),
    state: mayHaveChanged(handout, day) ? `${state} ${phrases.mayHaveChanged}` : state,
  };
}
