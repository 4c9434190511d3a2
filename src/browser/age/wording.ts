import type { CopyAge } from '../../directory/copy-age.ts';
import type { FactKind } from '../../directory/freshness.ts';
import { counted, filled } from '../../languages/filled-phrase.ts';
import type { Phrases } from '../../languages/phrases.ts';

/** What a page says of its age; one in another language brings its own. */
export type AgePhrases = Pick<Phrases, 'copyIsOld' | 'clockIsWrong' | 'printedOn'>;

/** What a copy holds, by the kind of statement; the background is not worth a word. */
const HELD: Partial<Record<FactKind, string>> = {
  hotline: 'helplines',
  shelter: 'shelters',
  authority: 'offices',
  figures: 'figures',
  law: 'laws',
  agreement: 'agreements',
};

/** On English pages, which hold more than numbers: also what else is past its limit. */
function english(kinds: readonly FactKind[]): AgePhrases {
  const what = new Intl.ListFormat('en-GB').format(kinds.flatMap((kind) => HELD[kind] ?? []));
  return {
    copyIsOld: { other: `This copy is {count} days old: ${what} may have changed.` },
    clockIsWrong:
      'The clock of this device says {date}; it cannot tell how old this copy is. Date of the copy: {state}',
    printedOn: 'Printed: {date}',
  };
}

/** A day in words; that of the reader's clock, unless another time zone is given. */
function dayWords(day: Date, language: string, timeZone?: string): string {
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(day);
}

/** What a page says of its age, and what is added on paper; nothing where it is fresh. */
export interface AgeWords {
  says: string;
  onPaper: string;
}

/**
 * Words the age of a copy.
 * @param state the day whose state the copy shows, as YYYY-MM-DD
 * @param own the phrases of a page in another language
 */
export function ageWords(
  age: CopyAge,
  state: string,
  now: Date,
  language: string,
  own?: AgePhrases,
): AgeWords | undefined {
  if (age.is === 'fresh') return undefined;
  const today = dayWords(now, language);
  if (age.is === 'old') {
    const { copyIsOld, printedOn } = own ?? english(age.kinds);
    return { says: counted(copyIsOld, age.days, language), onPaper: filled(printedOn, { date: today }) };
  }
  const { clockIsWrong } = own ?? english([]);
  return {
    says: filled(clockIsWrong, { date: today, state: dayWords(new Date(state), language, 'UTC') }),
    onPaper: '',
  };
}
