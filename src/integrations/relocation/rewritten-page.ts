import { attributeOf, holdsAddresses } from './attribute.ts';
import { applyEdits, readElements, writeAttribute, type Edit, type Element } from './page.ts';
import type { Use } from './use.ts';

/** Gets an address as written and what it is for, gives the address to write instead. */
export type AddressChange = (address: string, use: Use) => string;

/** Changes every address of a page. */
export function rewriteAddresses(html: string, change: AddressChange): string {
  return applyEdits(
    html,
    readElements(html).flatMap((element) => rewriteElement(element, change)),
  );
}

/** The edits that change the addresses of one element. */
export function rewriteElement({ tag, attributes, attributeSpan }: Element, change: AddressChange): Edit[] {
  if (attributes.size === 0 || !holdsAddresses(tag)) return [];
  return [...attributes].flatMap(([name, value]) => {
    const attribute = attributeOf(tag, name, (other) => attributes.get(other));
    const span = attribute && attributeSpan(name);
    if (!span) return [];
    const changed = attribute.form(value, (address) => change(address, attribute.use));
    return changed === value ? [] : [{ ...span, text: writeAttribute(name, changed) }];
  });
}
