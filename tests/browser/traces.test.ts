import { expect } from 'vitest';
import { everywhere } from './journey.ts';
import { atRoot } from './site.ts';
import { traces } from './traces.ts';

// Whoever looks for traces and cannot see them would call every page clean.
everywhere(
  ({ journey }) => {
    journey('every kind of trace a page can leave is seen', async (reader) => {
      await reader.visit('/notes.html');
      expect(await traces(reader)).toEqual([]);
      await reader.page.evaluate(async () => {
        localStorage.setItem('here', '1');
        sessionStorage.setItem('there', '1');
        document.cookie = 'crumb=1';
        window.name = 'somebody';
        await caches.open('shelf');
        await new Promise((done) => {
          indexedDB.open('drawer').onsuccess = done;
        });
      });
      expect(new Set(await traces(reader))).toEqual(
        new Set([
          'localStorage here',
          'sessionStorage there',
          'cookie crumb=1',
          'cookie crumb',
          'window name somebody',
          'cache shelf',
          'indexedDB drawer',
        ]),
      );
    });
  },
  { origins: atRoot },
);
