import type { AddressRule } from './addresses/address-rule.ts';
import { crossingPoint } from './addresses/crossing-point.ts';
import { flatNumber, houseNumber } from './addresses/house-number.ts';
import { landmark } from './addresses/landmark.ts';
import { namedNumber } from './addresses/named-number.ts';
import { mixedScripts, numberInOtherScript } from './addresses/other-script.ts';
import { plainText } from './addresses/plain-text.ts';
import { mapLink, plusCode, position } from './addresses/position.ts';
import { postBox } from './addresses/post-box.ts';
import { postcode } from './addresses/postcode.ts';
import { streetAddress } from './addresses/street-address.ts';
import { venue } from './addresses/venue.ts';
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

/** On a route not even the city is named. */
const WAYPOINT_RULES: readonly AddressRule[] = [...ADDRESS_RULES, crossingPoint, venue].map((rule) => ({
  ...rule,
  says: crossingPoint.says,
}));

/**
 * Whether a text could lead somebody to a house. `undefined` if it cannot; otherwise a message with what was found:
 * `looks like a street address ("ul. Vitosha 12"); give the city only`.
 */
export function findAddress(text: string): string | undefined {
  return firstFound(ADDRESS_RULES, text);
}

/**
 * Whether a text tells where a route passes more exactly than by states and regions: a house, a crossing point, a place by
 * name. Says so as `findAddress` does.
 */
export function findWaypoint(text: string): string | undefined {
  return firstFound(WAYPOINT_RULES, text);
}

function firstFound(rules: readonly AddressRule[], text: string): string | undefined {
  const read = plainText(text);
  for (const { what, pattern, says } of rules) {
    const found = pattern.exec(read)?.[0].trim();
    if (found) return `looks like ${what} ("${found}"); ${says}`;
  }
  return undefined;
}
