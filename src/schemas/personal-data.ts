import { ACRONYMS } from './persons/acronyms.ts';
import { BEFORE_ACRONYM, INSTITUTION_WORDS } from './persons/not-a-name.ts';
import { OFFICE_WORDS, SHORT_OFFICE_WORDS } from './persons/office-words.ts';

interface NameRule {
  pattern: RegExp;
  /** Whether a hit is not a name after all. */
  spared?: (found: RegExpExecArray) => boolean;
}

const EMAIL = /[\p{L}\p{N}._%+'-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/iu;

// \b knows Latin letters only.
const START = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;
const NO_INSTITUTION = `(?!(?:${INSTITUTION_WORDS.join('|')})${END})`;

const TITLED = String.raw`(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Mme)\.?\s+(?:\p{Lu}\.\s*)*\p{Lu}\p{L}+`;
const OFFICE_HOLDER =
  '(?:President|Prime Minister|Premier|Minister|Prosecutor General|Judge|Ambassador)' +
  String.raw`\s+${NO_INSTITUTION}\p{Lu}[\p{Ll}'’-]+(?:\s+${NO_INSTITUTION}\p{Lu}\p{L}+)?`;

/** A second word in capitals makes it a title, a digit or a hyphen a programme. */
const SURNAME_IN_CAPITALS =
  String.raw`(?<first>\p{Lu}\p{Ll}{2,})\s+(?<surname>\p{Lu}{4,})` + String.raw`(?![\p{L}\p{N}-]|\s+\p{Lu}{2,}${END})`;

const ROMAN_NUMERAL = /^[IVXLCDM]+$/;

const NAME_RULES: readonly NameRule[] = [
  { pattern: new RegExp(`${START}${TITLED}`, 'gu') },
  { pattern: new RegExp(`${START}${OFFICE_HOLDER}`, 'gu') },
  { pattern: new RegExp(`${START}${SURNAME_IN_CAPITALS}`, 'gu'), spared: isAbbreviation },
];

/**
 * Whether a text names a person or gives an e-mail address. `undefined` if it does not, otherwise a message with
 * what was found. With `officeEmail` the text is one e-mail address, which an office may have and a person may not.
 */
export function findPersonalData(text: string, options: { officeEmail?: boolean } = {}): string | undefined {
  if (options.officeEmail) return isOfficeEmail(text) ? undefined : refusedEmail(text);
  const email = EMAIL.exec(text)?.[0];
  if (email) return `"${email}" is an e-mail address; name the office and its page instead`;
  const name = findName(text);
  return name && `"${name}" looks like a person's name; name the office instead`;
}

function refusedEmail(address: string): string {
  const domain = address.split('@').at(1) ?? 'example.org';
  return `"${address}" looks like a person's address; only an office's may be given, such as office@${domain}`;
}

function isOfficeEmail(address: string): boolean {
  const words = (address.split('@')[0] ?? '').toLowerCase().split(/[^\p{L}]+/u);
  return (
    OFFICE_WORDS.some((word) => words.join('').includes(word)) ||
    SHORT_OFFICE_WORDS.some((word) => words.includes(word))
  );
}

function findName(text: string): string | undefined {
  for (const { pattern, spared } of NAME_RULES) {
    for (const found of text.matchAll(pattern)) {
      if (!spared?.(found)) return found[0];
    }
  }
  return undefined;
}

/** `Project AENEAS`, `Chapter VIII`, `La Strada ASTRA`. */
function isAbbreviation({ groups }: RegExpExecArray): boolean {
  const { first = '', surname = '' } = groups ?? {};
  return ACRONYMS.has(surname) || ROMAN_NUMERAL.test(surname) || BEFORE_ACRONYM.has(first);
}
