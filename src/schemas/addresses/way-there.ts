import { CITY_ONLY } from './address-rule.ts';
import type { AddressRule } from './address-rule.ts';
import { END, oneOf, START } from './any-script.ts';

/** A stop of the underground or of a bus, by its name. */
const STOPS = [
  String.raw`metro(?:\s+station|\s+stop)?\s+["„«“]?\p{Lu}\p{Ll}+`,
  String.raw`(?:[Bb]us|[Tt]ram|[Tt]rolleybus|[Tt]rain)\s+(?:stop|station)\s+["„«“]?\p{Lu}\p{Ll}+`,
  String.raw`(?:\p{Lu}\p{Ll}+\s+)?(?:metrosu|metro\s+dura\p{L}+|metro\s+istasyon\p{L}+|metro\s+stansiya\p{L}+)`,
  String.raw`metrou(?:l|lui)?\s+\p{Lu}\p{Ll}+`,
  String.raw`ст\.\s?м\.`,
  String.raw`(?:метростанци\p{L}+|станци\p{L}+\s+метро|метро)\s+["«„]?\p{L}+`,
  String.raw`(?:მეტრო|მეტროსადგურ\p{L}*)\s+\p{L}+`,
  String.raw`(?:մետրո|մետրոյի)\s+\p{L}+`,
];

/** Where two streets meet. */
const CROSSINGS = [
  String.raw`on\s+the\s+corner\s+of`,
  String.raw`at\s+the\s+(?:corner|junction|intersection)\s+of`,
  String.raw`(?:на\s+)?(?:ъгъла|угл[ау]|углу|угол|угао|розі)\s+(?:на\s+)?["„«]?\p{L}+`,
  String.raw`(?:кръстовищ|перекр[её]ст|перехрест|пересечени|раскрсниц)\p{L}*`,
  String.raw`(?:ugao|uglu|raskrsnic[ai])\s+\p{L}+`,
  String.raw`kryqëzim\p{L}*`,
  String.raw`\p{L}*\s*(?:köşesi|kavşağı)\p{L}*`,
  String.raw`intersecți[ae]\s+(?:dintre\s+)?\p{L}+`,
  String.raw`(?:γωνία|διασταύρωση)`,
  String.raw`\p{Lu}\p{Script=Greek}+\s*&\s*\p{Lu}\p{Script=Greek}+`,
  String.raw`(?:კუთხე|კუთხეში|გზაჯვარედინ\p{L}*)`,
  String.raw`(?:խաչմերուկ\p{L}*|անկյուն\p{L}*)`,
];

/** Ways to say in English where a house stands, how to get there, or what it looks like. */
const IN_ENGLISH = [
  String.raw`(?:opposite|across\s+from|across\s+the\s+(?:road|street)\s+from|around\s+the\s+corner\s+from|next\s+door\s+to)\s+(?:the|a|our)\s+\p{L}+`,
  String.raw`last\s+(?:(?:bus|tram)\s+stop|stop\s+of\s+(?:bus|tram|line))`,
  String.raw`take\s+(?:the\s+)?(?:bus|tram|trolleybus|minibus)${END}`,
  String.raw`get\s+off\s+at`,
  String.raw`(?:bus|tram|trolleybus|minibus)\s+(?:number\s+)?\d+(?=\s*(?:$|[,.;)]))`,
  String.raw`(?:first|second|third|next)\s+turning`,
  String.raw`(?:km|kilometre)\s+\d+`,
  String.raw`\d+(?:st|nd|rd|th)\s+(?:km|kilometre)\s+of`,
  String.raw`(?:up|down|along)\s+the\s+(?:lane|road|street|path)\s+from`,
  String.raw`\d+\s?(?:m|metres|meters|yards|steps)\s+(?:from|off|past|behind|up|down)\s+the`,
  String.raw`minutes?['’]?s?\s+(?:on\s+foot|walk|drive)`,
  String.raw`(?:one|two|three|four|\d+)\s+(?:doors?|houses?|streets?)\s+(?:from|down|up|past|away)`,
  String.raw`(?:first|second|third|last)\s+(?:house|door|gate)\s+on\s+the\s+(?:left|right)`,
  String.raw`(?:above|below|inside|within|in\s+the\s+(?:same\s+building\s+as|building\s+of|grounds\s+of|yard\s+of|courtyard\s+of|basement\s+of))` +
    String.raw`\s+(?:the\s+|a\s+)?(?:[\p{L}'’-]+\s+){0,2}?(?:school|kindergarten|church|monastery|mosque|hospital|clinic|station|library|town\s+hall|bakery|pharmacy|hotel|museum|market|shop|St)${END}`,
  String.raw`ring\s+the\s+(?:door)?bell`,
  String.raw`(?:red|green|blue|white|yellow|grey|brown|pink)\s+(?:house|building|gate|door|fence)`,
  String.raw`(?:gate|door|house|building|fence)\s+is\s+(?:red|green|blue|white|yellow|grey|brown|pink)`,
];

/** A shop, a hotel, a mall, a block by its name. */
const NAMED_BUILDINGS = [
  String.raw`(?:[Bb]ehind|[Oo]pposite|[Nn]ext to|[Aa]cross from|[Nn]ext door to)\s+(?:the\s+)?["“]?\p{Lu}[\p{L}'’]+`,
  String.raw`on\s+the\s+road\s+to\s+\p{Lu}\p{Ll}+`,
  String.raw`(?:iza|pored|kod|preko puta|ispred)\s+\p{Lu}\p{Ll}+`,
  String.raw`te\s+ish-\p{L}+`,
  String.raw`(?:ТЦ|ТРЦ|БЦ|AVM)\s+["«„]?\p{Lu}\p{L}+`,
  String.raw`(?:гостиниц[аеы]|готел[ьі]|хотел)\s+["«„]?\p{Lu}\p{L}+`,
];

/** What somebody is told who asks the way. */
export const wayThere: AddressRule = {
  what: 'a landmark',
  pattern: new RegExp(`${START}${oneOf([...CROSSINGS, ...IN_ENGLISH])}`, 'iu'),
  says: CITY_ONLY,
};

/** Names of places, so their capital letters count. */
export const namedPlace: AddressRule = {
  what: 'a landmark',
  pattern: new RegExp(`${START}${oneOf([...STOPS, ...NAMED_BUILDINGS])}`, 'u'),
  says: CITY_ONLY,
};
