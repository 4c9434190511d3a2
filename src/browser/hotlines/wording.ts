import type { Hours } from '../../schemas/hotline.ts';
import type { Opening } from '../../directory/open-at.ts';
import { dateWords } from '../../directory/date-words.ts';

const PLURAL = new Intl.PluralRules('en');

const lines = (count: number) => `${count} ${PLURAL.select(count) === 'one' ? 'line' : 'lines'}`;

/** A moment as a clock shows it, with its day: `Monday, 10:00`. The zone is the reader's where none is given. */
function clockWords(moment: Date, timeZone: string | undefined, withDay: boolean): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: withDay ? 'long' : undefined,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return format.format(moment).replace(',', '');
}

/** A moment by the line's clock, and by the reader's where that shows another time. */
function bothClocks(moment: Date, timeZone: string | undefined, withDay: boolean): string {
  const [there, here] = [clockWords(moment, timeZone, withDay), clockWords(moment, undefined, withDay)];
  return there === here ? there : `${there} there, ${here} where you are`;
}

/** Whether a line answers, and until when or from when. */
function openNow(opening: Opening, timeZone: string | undefined): string {
  if (opening.state === 'unknown') return 'Open now: not checked';
  if (opening.state === 'closed') return `Closed now, opens ${bothClocks(opening.opens, timeZone, true)}`;
  return opening.until ? `Open now, until ${bothClocks(opening.until, timeZone, false)}` : 'Open now';
}

/** Every sentence the finder says; the only place to change or translate them. */
export const WORDING = {
  lines,
  found: (fitting: number, unchecked: number, all: number) => {
    const found = fitting === all ? lines(all) : `${fitting} of ${lines(all)}`;
    return unchecked === 0 ? found : `${found}; ${unchecked} more not checked for this`;
  },
  nothing: (unchecked: number) => (unchecked > 0 ? 'No line is known to fit.' : 'No line fits.'),
  without: (label: string, count: number) => `Leave out ${label} (${count})`,
  /** Of a country whose lines can be dialled from inside alone, as far as anybody says. */
  unreachable: (country: string) => `Our sources give no number of ${country} for a call from abroad.`,
  nearer: (country: string) => `Show the lines of ${country}, where the person is`,
  others: 'Show the lines of all these countries',
  unchecked: (count: number) => `Not checked for what you ask: ${lines(count)}`,
  openNow,
  /** What an opening rests on, and how much that is worth. */
  openNote: ({ weekly, asOf }: Hours & { asOf: string }, areFresh: boolean) => {
    const said = asOf === 'undated' ? 'on an undated page' : `in ${dateWords(asOf.slice(0, 7))}`;
    const notes = [areFresh ? '' : `By hours said ${said}.`, weekly ? 'Public holidays not considered.' : ''];
    return notes.filter(Boolean).join(' ');
  },
} as const;
