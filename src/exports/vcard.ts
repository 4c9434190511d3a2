/** Value of a property: text and parts are escaped, each in its way; anything else stands as it is. */
type Value = { text: string } | { parts: readonly string[] } | { plain: string };

/** One line of a card: `{ name: 'TEL', parameters: 'VALUE=uri;TYPE=voice', plain: 'tel:157' }`. */
export type Property = { name: string; parameters?: string } & Value;

/** What a line may hold, its end not counted (RFC 6350, 3.2). Octets, not letters. */
const LINE_OCTETS = 75;
const END = '\r\n';

const octets = (text: string) => new TextEncoder().encode(text).length;
const escaped = (text: string) => text.replace(/[\\,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** Semicolons only stand between parts; elsewhere some programs would show the stroke before them. */
const escapedPart = (text: string) => escaped(text).replaceAll(';', '\\;');

function valueOf(property: Property): string {
  if ('text' in property) return escaped(property.text);
  return 'parts' in property ? property.parts.map(escapedPart).join(';') : property.plain;
}

/** A long line in several, each but the first begun with a space. No letter is cut in two. */
function folded(line: string): string {
  const lines = [''];
  let length = 0;
  for (const letter of line) {
    const size = octets(letter);
    if (length + size > LINE_OCTETS) {
      lines.push('');
      length = 1;
    }
    lines[lines.length - 1] += letter;
    length += size;
  }
  return lines.join(`${END} `);
}

/**
 * A business card for telephones and mail programs, vCard 4.0 after RFC 6350.
 * @param properties in their order, without BEGIN, VERSION and END; a parameter has no comma, semicolon or colon in it
 */
export function vcard(properties: readonly Property[]): string {
  const lines = properties.map((property) => {
    const { name, parameters } = property;
    return folded(`${parameters ? `${name};${parameters}` : name}:${valueOf(property)}`);
  });
  return ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD', ''].join(END);
}

/** The answer of an address that gives cards. */
export function vcardResponse(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'text/vcard; charset=utf-8' } });
}
