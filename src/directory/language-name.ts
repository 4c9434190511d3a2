const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** The English name of a language by its BCP 47 tag: `uk` → `Ukrainian`. */
export function languageName(tag: string): string {
  return NAMES.of(tag) ?? tag;
}
