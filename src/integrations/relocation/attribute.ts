import type { Use } from './use.ts';

/** How addresses stand in the value of an attribute: alone, in a list of sizes, or after a number of seconds. */
type Form = (value: string, change: (address: string) => string) => string;

const CANDIDATE = /(\S*[^\s,])(\s+[^\s,][^,]*)?(?:,|\s*$)/g;
const REFRESH = /^(\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?(["']?))([^"']+)(\2\s*)$/i;

const alone: Form = (value, change) => change(value.trim());

const list: Form = (value, change) =>
  [...value.matchAll(CANDIDATE)].map(([, address = '', size = '']) => change(address) + size.trimEnd()).join(', ');

const afterSeconds: Form = (value, change) =>
  value.replace(
    REFRESH,
    (_, before: string, _quote, address: string, after: string) => before + change(address.trim()) + after,
  );

/** An attribute that holds an address, and what a browser does with it. */
export interface AddressAttribute {
  form: Form;
  use: Use;
}

const follow: AddressAttribute = { form: alone, use: 'follow' };
const mention: AddressAttribute = { form: alone, use: 'mention' };
const visit: AddressAttribute = { form: alone, use: 'visit' };
const load: AddressAttribute = { form: alone, use: 'load' };
const loadOneOf: AddressAttribute = { form: list, use: 'load' };
const part: AddressAttribute = { form: alone, use: 'part' };

/**
 * The elements whose attributes hold addresses, named as HTML reads them: in small letters. `link` and `meta` depend on what
 * they are: `attributeOf`.
 */
const ATTRIBUTES: Record<string, Record<string, AddressAttribute>> = {
  a: { href: follow, 'xlink:href': follow, ping: load },
  area: { href: follow, ping: load },
  form: { action: visit },
  button: { formaction: visit },
  input: { formaction: visit, src: load },
  script: { src: load },
  img: { src: load, srcset: loadOneOf },
  source: { src: load, srcset: loadOneOf },
  video: { src: load, poster: load },
  audio: { src: load },
  track: { src: load },
  iframe: { src: visit },
  embed: { src: load },
  object: { data: load },
  image: { href: load, 'xlink:href': load },
  feimage: { href: load, 'xlink:href': load },
  use: { href: part, 'xlink:href': part },
  blockquote: { cite: mention },
  q: { cite: mention },
  ins: { cite: mention },
  del: { cite: mention },
  link: { href: load, imagesrcset: loadOneOf },
  meta: {},
};

/** Kinds of `<link>` that tell something and load nothing. */
const SILENT_LINKS = new Set(['canonical', 'alternate', 'author', 'help', 'license', 'next', 'prev', 'search', 'me']);

/** Whether any attribute of such an element can hold an address. */
export function holdsAddresses(tag: string): boolean {
  return Object.hasOwn(ATTRIBUTES, tag);
}

/**
 * Tells whether an attribute holds an address, in which form, and for what use.
 *
 * @param tag name of the element, in small letters
 * @param name name of the attribute, with its prefix (`xlink:href`)
 * @param value looks up another attribute of the same element
 */
export function attributeOf(
  tag: string,
  name: string,
  value: (name: string) => string | undefined,
): AddressAttribute | undefined {
  if (tag === 'link' && name === 'href' && isSilent(value('rel'))) return mention;
  if (tag === 'meta' && name === 'content' && value('http-equiv')?.toLowerCase() === 'refresh') {
    return { form: afterSeconds, use: 'visit' };
  }
  return ATTRIBUTES[tag]?.[name];
}

function isSilent(rel = ''): boolean {
  return rel
    .toLowerCase()
    .split(/\s+/)
    .every((kind) => SILENT_LINKS.has(kind));
}
