import type { Reader } from './reader.ts';

export interface Telephone {
  /** As a person reads it, with plain spaces. */
  text: string;
  /** What a telephone would dial. */
  dials: string;
}

/** The telephone links a reader of this page can see, or of a part of it. */
export async function telephones(reader: Reader, part = 'body'): Promise<Telephone[]> {
  return reader.page.$$eval(`${part} a[href^="tel:"]`, (links) =>
    links
      .filter((link) => link.checkVisibility())
      .map((link) => ({
        text: (link.textContent ?? '').replace(/\s+/gu, ' ').trim(),
        dials: (link.getAttribute('href') ?? '').slice('tel:'.length),
      })),
  );
}
