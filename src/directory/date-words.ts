const FORMATS: Record<number, Intl.DateTimeFormatOptions> = {
  1: { year: 'numeric' },
  2: { year: 'numeric', month: 'long' },
  3: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** A date as precise as it is: `2008` → `2008`, `2008-06` → `June 2008`, `2008-06-19` → `19 June 2008`. */
export function dateWords(date: string): string {
  if (date === 'undated') return date;
  const parts = date.split('-').length;
  return new Intl.DateTimeFormat('en-GB', { ...FORMATS[parts], timeZone: 'UTC' }).format(new Date(date));
}
