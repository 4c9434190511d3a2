import type { PluralForms } from './phrases.ts';

const PLACE = /\{(\w+)\}/g;

/** A phrase with its places filled: `State of {date}` → `State of 2025`. Throws on a place without a value. */
export function filled(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(PLACE, (place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for ${place} in "${phrase}"`);
    return value;
  });
}

/** A phrase about a number of things, in the wording the language has for it: `{count} lines` → `3 lines`. */
export function counted(forms: PluralForms, count: number, tag: string): string {
  const form = forms[new Intl.PluralRules(tag).select(count)] ?? forms.other;
  return filled(form, { count: new Intl.NumberFormat(tag).format(count) });
}
