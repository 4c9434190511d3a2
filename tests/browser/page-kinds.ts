/** One page of every kind the site has, by what it is to a reader. */
export const pageKinds = [
  { kind: 'home', page: '/index.html' },
  { kind: 'list of countries', page: '/countries.html' },
  { kind: 'country', page: '/countries/bulgaria.html' },
  { kind: 'country, other letters', page: '/countries/turkiye.html' },
  { kind: 'hotlines', page: '/hotlines.html' },
  { kind: 'shelters', page: '/shelters.html' },
  { kind: 'search', page: '/search.html' },
  { kind: 'method', page: '/about/method.html' },
  { kind: 'safety', page: '/about/safety.html' },
  { kind: 'offline use', page: '/about/offline.html' },
  { kind: 'sources', page: '/about/sources.html' },
  { kind: 'not found', page: '/404.html' },
] as const;
