/** A form in which a place can be given away. */
export interface AddressRule {
  /** What it looks like, with its article: `a street address`. */
  what: string;
  pattern: RegExp;
  /** What to write instead. */
  says: string;
}

export const CITY_ONLY = 'give the city only';
