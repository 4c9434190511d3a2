import type { AddressRule } from './addresses/address-rule.ts';
import { flatNumber, houseNumber } from './addresses/house-number.ts';
import { landmark } from './addresses/landmark.ts';
import { namedNumber } from './addresses/named-number.ts';
import { mixedScripts, numberInOtherScript } from './addresses/other-script.ts';
import { plainText } from './addresses/plain-text.ts';
import { mapLink, plusCode, position } from './addresses/position.ts';
import { postBox } from './addresses/post-box.ts';
import { postcode } from './addresses/postcode.ts';
import { streetAddress } from './addresses/street-address.ts';
import { namedPlace, wayThere } from './addresses/way-there.ts';

/** Every form in which a text can lead to a house; the first that fits is named. */
const ADDRESS_RULES: readonly AddressRule[] = [
  mapLink,
  position,
  plusCode,
  streetAddress,
  flatNumber,
  houseNumber,
  postBox,
  postcode,
  landmark,
  wayThere,
  namedPlace,
  numberInOtherScript,
  namedNumber,
  mixedScripts,
];

/**
 * Whether a text could lead somebody to a house. `undefined` if it cannot; otherwise a message with what was found:
 * `looks like a street address ("ul. Vitosha 12"); give the city only`.
 */
export function findAddress(text: string): string | undefined {
  const read = plainText(text);
  for (const { what, pattern, says } of ADDRESS_RULES) {
    const found = pattern.exec(read)?.[0].trim();
    if (found) return `looks like ${what} ("${found}"); ${says}`;
  }
  return undefined;
}
