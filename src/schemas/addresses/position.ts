import { CITY_ONLY } from './address-rule.ts';
import type { AddressRule } from './address-rule.ts';
import { END, START } from './any-script.ts';

const DEGREES = [
  // 42.6977, 23.3219
  String.raw`(?<![\d.])-?\d{1,3}\.\d{3,}\s*°?\s*[NS]?\s*[,;/\s]\s*-?\d{1,3}\.\d{3,}(?:\s*°?\s*[EW])?`,
  // 42°41′51″N, 42.7° N
  String.raw`\d{1,3}\s*°\s*\d{1,2}(?:[.,]\d+)?\s*['′’](?:\s*\d{1,2}(?:[.,]\d+)?\s*["″”])?\s*[NSEWСЮВЗ]?`,
  String.raw`\d{1,3}(?:\.\d+)?\s*°\s*[NSEW]${END}`,
  // 42 41 N, 23 19 E
  String.raw`${START}\d{1,2}[ .:]\d{2}\s?[NS],?\s+\d{1,3}[ .:]\d{2}\s?[EW]${END}`,
  String.raw`${START}(?:[Ll]at|[Ll]atitude|[Ll]on|[Ll]ong|[Ll]ongitude)[.:]?\s*-?\d{1,3}\.\d+`,
];

const MAP_LINKS = [
  String.raw`(?:https?://)?(?:www\.)?maps\.(?:app\.)?(?:google|apple|goo|yandex|me)\S*`,
  String.raw`(?:https?://)?(?:www\.)?(?:google|yandex|bing)\.[a-z.]+/maps\S*`,
  String.raw`(?:https?://)?(?:www\.)?(?:goo\.gl/maps|openstreetmap\.org|osm\.org|osm\.to|w3w\.co|waze\.com)\S*`,
  String.raw`(?:https?://)?(?:www\.)?(?:what3words\.com|2gis\.[a-z]+)\S*`,
  // ///three.plain.words, geo:42.7,23.3
  String.raw`///\p{L}+\.\p{L}+\.\p{L}+`,
  String.raw`(?<!\p{L})geo:-?\d[\d.,-]*`,
];

const CODE_LETTER = '[23456789CFGHJMPQRVWX]';

export const position: AddressRule = {
  what: 'a position',
  pattern: new RegExp(DEGREES.join('|'), 'u'),
  says: CITY_ONLY,
};

export const mapLink: AddressRule = {
  what: 'a map link',
  pattern: new RegExp(MAP_LINKS.join('|'), 'iu'),
  says: CITY_ONLY,
};

/** Open location codes: `8GC2CMXR+X6`, `CMXR+X6`. */
export const plusCode: AddressRule = {
  what: 'a plus code',
  pattern: new RegExp(String.raw`${START}(?:${CODE_LETTER}{2}){2,4}\+${CODE_LETTER}{2,3}${END}`, 'u'),
  says: CITY_ONLY,
};
