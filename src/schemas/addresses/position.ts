import { CITY_ONLY } from './address-rule.ts';
import type { AddressRule } from './address-rule.ts';
import { END, START } from './any-script.ts';

const DEGREES = [
  // 42.6977, 23.3219
  String.raw`(?<![\d.])-?\d{1,3}\.\d{3,}\s*°?\s*[NS]?\s*[,;/\s]\s*-?\d{1,3}\.\d{3,}(?:\s*°?\s*[EW])?`,
  // 42,6977 23,3219; 42.70, 23.32: two figures behind the point are a kilometre, and none is a share or a time of day
  String.raw`(?<![\d.,])-?\d{1,2},\d{3,}\s*[;/\s]\s*-?\d{1,3},\d{3,}(?!\d)`,
  String.raw`(?<![\d.,])(?:3[5-9]|[4-7]\d)\.\d{2,}\s*[,;/]\s*(?:1[3-9]|[2-9]\d|1\d\d)\.\d{2,}(?![\d%])`,
  // N 42 41 51 E 23 19 19; N42.6977 E23.3219
  String.raw`${START}[NS]\s?\d{1,2}[ .:°]\d{2}[\d .:'′"″]*[,;]?\s*[EW]\s?\d{1,3}[ .:°]\d{2}`,
  String.raw`${START}\d{1,3}\s?d(?:eg)?\s?\d{1,2}\s?m(?:in)?\s?\d{1,2}(?:\.\d+)?\s?s`,
  String.raw`${START}\d{1,2}\s\d{1,2}['′’]\s?\d{1,2}["″”]\s?[NSEW]?`,
  String.raw`(?<![\p{N}])[+-]\d{2}(?:\.\d+)?[+-]\d{2,3}(?:\.\d+)?(?!\d)`,
  String.raw`${START}[NS]\s?\d{2}[,;]?\s+[EW]\s?\d{2,3}${END}`,
  // UTM and the grid of armies: 34T 685000 4730000, 34TGN 85000 30000
  String.raw`${START}\d{1,2}[C-X](?:[A-Z]{2})?\s?\d{4,7}\s\d{4,7}${END}`,
  String.raw`${START}(?:[Gg]eohash|GPS|[Cc]oordinates?|[Pp]osition)[:\s]+(?=\S*\d)\S+`,
  // 42°41′51″N, 42.7° N
  String.raw`\d{1,3}\s*[°º]\s*\d{1,2}(?:[.,]\d+)?\s*['′’](?:\s*\d{1,2}(?:[.,]\d+)?\s*["″”])?\s*[NSEWСЮВЗ]?`,
  String.raw`\d{1,3}(?:\.\d+)?\s*[°º]\s*[NSEWСЮВЗ]${END}`,
  // 42 41 N, 23 19 E
  String.raw`${START}\d{1,2}[ .:]\d{2}\s?[NS],?\s+\d{1,3}[ .:]\d{2}\s?[EW]${END}`,
  String.raw`${START}(?:[Ll]at|[Ll]atitude|[Ll]on|[Ll]ong|[Ll]ongitude)[.:=]?\s*-?\d{1,3}\.\d+`,
];

/** Hosts that show nothing but maps, or places on one. */
const MAP_HOSTS = [
  String.raw`maps?\.(?:app\.)?(?:google|apple|goo|yandex|me)`,
  String.raw`earth\.google`,
  String.raw`g\.page`,
  'plus\\.codes',
  'openstreetmap\\.org',
  String.raw`osm\.(?:org|to)`,
  String.raw`w3w\.co`,
  'what3words\\.com',
  'waze\\.com',
  String.raw`(?:[a-z]+\.)?2gis\.[a-z]+`,
  String.raw`(?:[a-z]+\.)?here\.com`,
  String.raw`her\.is`,
  String.raw`osmand\.net`,
  String.raw`zoom\.earth`,
  String.raw`airbnb\.[a-z]+`,
  String.raw`organicmaps\.app`,
  String.raw`mapy\.(?:cz|com)`,
  String.raw`bgmaps\.com`,
  'wikimapia\\.org',
  'foursquare\\.com',
  String.raw`tripadvisor\.[a-z]+`,
];

/** Hosts that only lead on: nobody sees where to. */
const SHORTENERS = [
  String.raw`goo\.gl`,
  String.raw`bit\.ly`,
  'tinyurl\\.com',
  String.raw`is\.gd`,
  String.raw`t\.ly`,
  String.raw`clck\.ru`,
];

const MAP_LINKS = [
  String.raw`(?<![\p{L}\p{N}.-])(?:https?://)?(?:www\.)?(?:${[...MAP_HOSTS, ...SHORTENERS].join('|')})(?![\p{L}-])\S*`,
  String.raw`(?:https?://)?(?:www\.)?(?:google|yandex|ya|bing)\.[a-z.]+/(?:maps|harita)\S*`,
  String.raw`google\.[a-z.]+/search\?\S*kgmid=\S*`,
  // ///three.plain.words, what3words: three.plain.words
  String.raw`///\p{L}+\.\p{L}+\.\p{L}+`,
  String.raw`(?<!\p{L})(?:w3w|what3words|three\s+words)[:\s]+\p{L}+\.\p{L}+\.\p{L}+`,
  // Any address that carries a position
  String.raw`https?://\S+[?&#@/](?:(?:q|ll|lat|cp|center)=)?-?\d{1,2}\.\d+[,~/&]\S*`,
  // geo:42.7,23.3 and what applications call the same
  String.raw`(?<!\p{L})geo:-?\d[\d.,-]*`,
  String.raw`(?<!\p{L})(?:om|ge0|comgooglemaps|yandexmaps)://\S+`,
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
  pattern: new RegExp(
    [
      String.raw`${START}(?:${CODE_LETTER}{2}){2,4}\+${CODE_LETTER}{2,3}${END}`,
      String.raw`${START}(?=[a-z]*\d)(?:${CODE_LETTER.toLowerCase()}{2}){2,4}\+${CODE_LETTER.toLowerCase()}{2,3}${END}`,
      String.raw`${START}${CODE_LETTER}{8}\+`,
    ].join('|'),
    'u',
  ),
  says: CITY_ONLY,
};
