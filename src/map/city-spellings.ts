/** How GeoNames' list writes cities that our sources write otherwise, by country and by our spelling. */
export const CITY_SPELLINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AL: { Gjirokastra: 'Gjirokastër', Vlora: 'Vlorë' },
  RU: { 'Nizhny Novgorod': 'Nizhniy Novgorod', 'St Petersburg': 'Saint Petersburg' },
  UA: { Odesa: 'Odessa' },
};
