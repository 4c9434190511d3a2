import { isStateCode } from '../../schemas/state.ts';
import { dateWords } from '../date-words.ts';
import { stateName } from '../state-name.ts';

const A_DATE = /^\d{4}-\d{2}(-\d{2})?$/;

/** Where the name of a field says too little by itself. */
const FIELD_NAMES: Record<string, string> = {
  inside: 'number inside',
  fromAbroad: 'number from abroad',
  notReachableFromAbroad: 'from abroad',
  gives: 'what it gives',
  uses: 'what it is used for',
  does: 'what it does',
  who: 'whom it is about',
  serves: 'whom it serves',
  code: 'country',
  at: 'place',
  greta: 'GRETA',
  others: 'other monitors',
};

/** A field of an entry in words: `maximumYears` → `maximum years`. */
export function fieldWords(field: string): string {
  return FIELD_NAMES[field] ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Any value of an entry in words, as plainly as its fields are named: for lists of everything, where no page words it better. */
export function valueWords(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return stringWords(value);
  if (Array.isArray(value)) return value.map(valueWords).filter(Boolean).join(', ');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([field, part]) => [fieldWords(field), valueWords(part)] as const)
    .filter(([, words]) => words !== '')
    .map(([field, words]) => `${field} ${words}`)
    .join(', ');
}

function stringWords(value: string): string {
  if (A_DATE.test(value)) return dateWords(value);
  return isStateCode(value) ? stateName(value) : value;
}

/** The beginning of a statement, cut between words: enough to know it by. */
export function shortened(words: string, most = 160): string {
  if (words.length <= most) return words;
  const end = words.lastIndexOf(' ', most);
  return `${words.slice(0, end > 0 ? end : most)} …`;
}
