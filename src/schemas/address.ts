import type { AddressRule } from './addresses/address-rule.ts';
import { flatNumber, houseNumber } from './addresses/house-number.ts';
import { landmark } from './addresses/landmark.ts';
import { mapLink, plusCode, position } from './addresses/position.ts';
import { postcode } from './addresses/postcode.ts';
import { streetAddress } from './addresses/street-address.ts';

/** Every form in which a text can lead to a house; the first that fits is named. */
const ADDRESS_RULES: readonly AddressRule[] = [
  mapLink,
  position,
  plusCode,
  streetAddress,
  flatNumber,
  houseNumber,
  postcode,
  landmark,
];

/**
 * Whether a text could lead somebody to a house. `undefined` if it cannot; otherwise a message with what was found:
 * `looks like a street address ("ul. Vitosha 12"); give the city only`.
 */
export function findAddress(text: string): string | undefined {
  for (const { what, pattern, says } of ADDRESS_RULES) {
    const found = pattern.exec(text)?.[0].trim();
    if (found) return `looks like ${what} ("${found}"); ${says}`;
  }
  return undefined;
}
