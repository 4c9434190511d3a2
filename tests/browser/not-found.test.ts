import { expect } from 'vitest';
import { everywhere } from './journey.ts';
import { origins } from './site.ts';

const atTop = ['/nowhere.html'];
const deeper = ['/countries/nowhere.html', '/countries/no/such/place.html'];

everywhere(
  ({ origin, journey }) => {
    // A host that knows nothing of this site hands out the page as it lies there: its relative links count from the
    // address asked for. The project's own server reads them from the root.
    const unknown = origin.name === 'served at /' ? [...atTop, ...deeper] : atTop;
    for (const address of unknown) {
      journey(
        `what is not there gives the site's own page, with links that work: ${address}`,
        async (reader) => {
          expect(await reader.visit(address)).toBe(404);
          await reader.find('heading', 'Nothing at this address');
          await reader.follow('Countries');
          expect(reader.where()).toBe('/countries.html');
          await reader.follow('Bulgaria');
          await reader.find('heading', 'Bulgaria');
        },
        { mayBeLoud: 'a browser reports the missing page itself as an error' },
      );
    }
  },
  { origins: origins.filter(({ served }) => served) },
);
