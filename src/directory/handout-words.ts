import { filled } from '../languages/filled-phrase.ts';
import { directionOf, phrasesIn, type Language } from '../languages/languages.ts';
import { lineFacts } from '../languages/line-facts.ts';
import type { Phrases } from '../languages/phrases.ts';
import { platformWords } from '../languages/platform-words.ts';
import { isUnreachable, mayHaveChanged, type GivenNumber, type Handout } from './handout.ts';
import { isChildLine } from './child-line.ts';
import { valueOf } from './statement-value.ts';

/** On a card there is room for what is needed to call; a poster also says who answers and whom. */
export type Paper = 'card' | 'poster';

/** Something known of the line. */
export interface HandoutFact {
  /** Where the words do not say what they are about. */
  label: string | undefined;
  says: string | undefined;
  english: string | undefined;
  /** In brackets, where it is not the date of the largest number. */
  date: string | undefined;
}

/** All that a card or poster says in one language. */
export interface HandoutWords {
  lang: Language;
  /** Only where it is written from right to left. */
  dir: 'rtl' | undefined;
  /** The one sentence. */
  line: string;
  /** Where the largest number works. */
  inside: string;
  /** From which telephones it is called, where not from all. */
  telephones: string | undefined;
  /** Where the line is for children alone. */
  forChildren: string | undefined;
  /** Where no line is known, and the largest number is the one for danger. */
  noLine: string | undefined;
  /** Beside the code. */
  scan: string;
  /** Beside the number from abroad, or that there is none, or that nobody has checked. */
  abroad: string;
  abroadDate: string | undefined;
  /** Beside the emergency number, or that nobody has checked it. */
  emergency: string;
  emergencyDate: string | undefined;
  facts: HandoutFact[];
  notChecked: string | undefined;
  /** The date of the largest number, how sure it is, and whether it may have changed. */
  state: string;
}

/** The labels of what a paper tells of a line. */
function toldOn(paper: Paper, { hours, languages, cost, anonymity, whoAnswers, forWhom }: Phrases): string[] {
  const needed = [hours, languages, cost];
  return paper === 'card' ? needed : [...needed, anonymity, whoAnswers, forWhom];
}

/** In words of the language these are whole sentences. */
const tellsItself = (label: string, { hours, cost, anonymity }: Phrases) => [hours, cost, anonymity].includes(label);

/** A date beside another: on a card the year alone has room, and a question mark where there is none. */
function besideDate(asOf: string, tag: Language, paper: Paper): string {
  if (asOf === 'undated') return paper === 'card' ? '(?)' : `(${phrasesIn(tag).undated})`;
  return `(${paper === 'card' ? asOf.slice(0, 4) : platformWords(tag).date(asOf)})`;
}

function factsOf(
  line: GivenNumber['line'],
  tag: Language,
  paper: Paper,
  dateOf: (asOf?: string) => string | undefined,
) {
  const phrases = phrasesIn(tag);
  const { known, notChecked } = lineFacts(line.data, tag);
  const told = toldOn(paper, phrases);
  const facts = known
    .filter(({ label }) => told.includes(label))
    .map(({ label, says, english, origin }) => ({
      label: says && tellsItself(label, phrases) ? undefined : label,
      says,
      english,
      date: dateOf(origin.asOf ?? line.data.asOf),
    }));
  const { statusNote } = line.data;
  const doubt = { label: phrases.doubt, says: undefined, english: statusNote, date: undefined };
  const labels = told.map((label) => label.toLocaleLowerCase(tag));
  const gaps = notChecked.filter((label) => labels.includes(label));
  return {
    facts: statusNote ? [doubt, ...facts] : facts,
    notChecked: gaps.length > 0 ? `${phrases.notChecked}: ${gaps.join(', ')}` : undefined,
  };
}

function stateOf(handout: Handout, tag: Language, day: string): string {
  const { asOf, line } = handout.main;
  const phrases = phrasesIn(tag);
  const date = asOf === 'undated' ? phrases.undated : filled(phrases.asOf, { date: platformWords(tag).date(asOf) });
  const state = `${date}; ${phrases.statuses[line.data.status]}.`;
  return mayHaveChanged(handout, day) ? `${state} ${phrases.mayHaveChanged}` : state;
}

/**
 * What cards and posters of a country say in one language.
 * @param code of the country, ISO 3166-1 alpha-2
 * @param day the state of the data, YYYY-MM-DD
 */
export function handoutWords(handout: Handout, code: string, tag: Language, paper: Paper, day: string): HandoutWords {
  const phrases = phrasesIn(tag);
  const { main, line, abroad, emergency } = handout;
  const dateOf = (asOf: string | undefined) =>
    asOf === undefined || asOf === main.asOf ? undefined : besideDate(asOf, tag, paper);
  const none = isUnreachable(handout) ? phrases.notFromAbroad : phrases.fromAbroadNotChecked;
  return {
    lang: tag,
    dir: directionOf(tag) === 'rtl' ? 'rtl' : undefined,
    line: phrases.cardLine,
    inside: filled(phrases.callFromHere, { country: platformWords(tag).country(code) }),
    telephones: valueOf(main.line.data.calledFrom) && phrases.fromMobile,
    forChildren: line && isChildLine(line) ? phrases.childLine : undefined,
    noLine: line ? undefined : phrases.noLine,
    scan: filled(phrases.scanToCall, { number: main.shown.replaceAll(' ', '\u00A0') }),
    abroad: abroad ? phrases.callFromAbroad : none,
    abroadDate: dateOf(abroad?.asOf),
    emergency: emergency ? phrases.emergencyNumber : phrases.emergencyNotChecked,
    emergencyDate: dateOf(emergency?.asOf),
    ...(line ? factsOf(line, tag, paper, dateOf) : { facts: [], notChecked: undefined }),
    state: stateOf(handout, tag, day),
  };
}
