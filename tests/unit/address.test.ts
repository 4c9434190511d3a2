import { describe, expect, it, test } from 'vitest';
import { findAddress } from '../../src/schemas/address.ts';
import { ATTEMPTS } from './address-attempts.ts';

/** What it looks like, and sentences that give it away. */
const GIVEN_AWAY: Record<string, readonly string[]> = {
  'a street address': [
    // English
    'The shelter is at 14 Mill Road, Sofia',
    'Vitosha street 12',
    '12, Vitosha St',
    'a house on Vitosha Boulevard',
    'Taksim Square',
    // Bulgarian, Serbian, Russian, Ukrainian, in both scripts
    'ul. Vitosha 12',
    'bul. Tsar Boris III 54',
    'ulica Kneza Miloša 5',
    'vul. Khreshchatyk, 22',
    'ул. Витоша 12',
    'на улица „Раковски“',
    'бул. България 5',
    'ж.к. Младост 3',
    'улица Кнеза Милоша 5',
    'вул. Хрещатик, 22',
    'вулиця Хрещатик',
    'просп. Перемоги 5',
    'переулок Сивцев, 4',
    // Turkish, Azerbaijani
    'Atatürk Caddesi No: 12',
    'Kültür Mah.',
    '1234. Sokak',
    'Menekşe Sok. 7',
    'Nizami küçəsi 12',
    'Neftçilər prospekti 5',
    // Romanian, Albanian
    'Strada Lunga 5',
    'str. Lunga 5',
    'Bulevardul Unirii 10',
    'Rruga e Durrësit 12',
    'Rr. Durrësit',
    // Greek, Georgian, Armenian
    'οδός Αθηνάς 12',
    'Λεωφόρος Συγγρού',
    'რუსთაველის გამზირი 12',
    'აღმაშენებლის ქუჩა 5',
    'ქ. №12',
    'Աբովյան փողոց 12',
    'փող. 5',
  ],
  'a flat, floor or entrance': [
    'apt 5',
    'on the third floor',
    'ап. 5',
    'вх. 2',
    'ет. 3',
    'кв. 18',
    'kat 3',
    'daire 5',
    'բն. 7',
    'ბინა 4',
  ],
  'a house number': ['Sofia, No 12', 'бр. 4', '№ 12', 'house no. 5', 'Building 7'],
  'a postcode': [
    '1000 Sofia',
    'Sofia 1000, Bulgaria',
    'BG-1000',
    'postcode 1000',
    '01001 Київ',
    'индекс 101000',
    'Τ.Κ. 10551',
    '105 51 Athens',
    '06420 Ankara',
    'Chişinău, MD-2001',
  ],
  'a position': ['42.6977, 23.3219', '42°41′51″N', '42 00 N, 43 30 E', 'lat 42.69'],
  'a plus code': ['8GC2CMXR+X6'],
  'a map link': [
    'https://maps.app.goo.gl/abc',
    'www.google.com/maps/place/x',
    'https://yandex.ru/maps/123',
    'openstreetmap.org/node/1',
    'maps.apple.com/?q=x',
    '///filled.count.soap',
    'geo:42.69,23.32',
  ],
  'a landmark': [
    'near the school on the hill',
    'opposite the old church',
    'behind the station',
    'next to the municipal hospital',
    'срещу новата гара',
    'рядом с вокзалом',
    'біля школи',
    'okulun yanında',
    'lângă gară',
    'përballë shkollës',
    'preko puta škole',
    'преко пута цркве',
    'απέναντι από το σχολείο',
    'სკოლის უკან',
    'դպրոցի դիմաց',
  ],
};

const HARMLESS = [
  'Sofia',
  'district of Veliko Tarnovo',
  'Varna, Burgas and the region of Stara Zagora',
  'Article 123 of the Criminal Procedure Code',
  'articles 80, 114 and 128/b',
  '24 hours, every day',
  'Monday to Friday, 9:00 to 17:00',
  'Law 9284',
  'Law No. 9284 of 30 September 2004',
  'Law on the police, No 12',
  'Decision No 203 of the Council of Ministers',
  'Council of Europe Convention No 197',
  'UN Resolution 1325.',
  'Turkish Criminal Code 5237.',
  'EU Directive 2011/36/EU',
  'since 23 May 2005',
  'in 2008 Bulgaria and Romania signed',
  'Ankara since November 2004',
  'opened in Istanbul, 2004',
  '16 agreements',
  '1,000 victims',
  '1500 children were helped',
  'In Ukraine 1500 cases were opened',
  'about 5000 Roma.',
  '50 children lived on the street',
  'The home can house 12 women and 5 children',
  '5 rooms, 3 flats',
  'There is no 24-hour line',
  'no 3-month limit applies',
  'La Strada Moldova 0800 77777',
  'La Strada Ukraine',
  'The number 15400 can be called in Ukraine.',
  'street children and street prostitution',
  'the Street Law programme',
  'trafficked along the Silk Road',
  'women are moved near the border',
  'courses close to the labour market',
  'information at airports and railway stations',
  'schools in 12 districts',
  'a fine of 1000 Leva.',
  'from 5 to 15 years',
  'Programme AENEAS 2006',
  'share of 12.345 and 6.7 per cent',
  'children aged 12, 14 and 16',
  'Children under 18.',
  'the Red Crescent',
  'Cooperation tools, Tool 6',
  'Line 119 for violence against children',
  'Infoline 113',
  'ALO 116 111 on a smartphone',
  'YİMER 157, a line for foreigners',
  'After dialling 157, press 1',
  'Урядова гаряча лінія 15-47',
  'Call-центр Національної поліції України',
  'Национална телефонна линия за борба с трафика на хора',
  'Единый общероссийский номер детского телефона доверия',
  'Թրաֆիքինգի և անօրինական միգրացիայի հարցերով',
  'IOM supported 19 hotlines beside the national one',
  'said the opposite in 2005',
  'the last stop on their way',
  'they come by bus 12 hours a day',
  'help on the road to a new life',
  'moved within the country, above all women',
  'between 9.00 and 17.30',
  'from 42.5 to 61.3 per cent',
  'a court heard 12 cases, the police 40',
  'no court is open on 3 March',
  'NGOs, and IOM 5.',
  'the house of its kind',
  'Reported in November 2026, page 4',
];

describe.each([...Object.entries(GIVEN_AWAY), ...Object.entries(ATTEMPTS)])('%s is found in', (what, texts) => {
  it.each(texts)('%s', (text) => {
    expect(findAddress(text)).toMatch(new RegExp(`^looks like ${what} \\(".+"\\); give the city only$`));
  });
});

describe('nothing is found in', () => {
  it.each(HARMLESS)('%s', (text) => {
    expect(findAddress(text)).toBeUndefined();
  });
});

test('a word hides from no rule behind letters that look alike', () => {
  expect(findAddress('Vitosha strаsse')).toBe(
    'looks like a word in the letters of two scripts ("strаsse"); write it in one',
  );
});

test('the message quotes what was found and nothing around it', () => {
  expect(findAddress('A shelter for women at ul. Vitosha 12, open since 2004')).toBe(
    'looks like a street address ("ul. Vitosha 12"); give the city only',
  );
});
