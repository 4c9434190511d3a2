import { describe, expect } from 'vitest';
import { everywhere } from './journey.ts';
import { keepAll, KEEPING_PAGE, press, saysOfKeeping } from './keeper.ts';
import type { Reader } from './reader.ts';
import { CHANGED } from './small-site.ts';
import { traces } from './traces.ts';
import { cutOff, mendAfterwards, unlisted, weak, weakly } from './weak-site.ts';

describe('an update', () =>
  everywhere(
    ({ journey }) => {
      mendAfterwards();

      /** The kept page, without a network. */
      const keptHeading = async (reader: Reader) => {
        await weak.host.cut();
        await reader.visit(`/${CHANGED}`);
        await weak.host.restore();
        return reader.text('h1');
      };

      journey(
        'is offered, loads only what has changed, and takes the place of what was kept',
        async (reader) => {
          await keepAll(reader);
          await weak.small.show('later');
          await reader.visit(`/${CHANGED}`);
          expect(await reader.text('h1')).toMatch(/^Bulgaria/);
          await reader.visit(KEEPING_PAGE);
          const said = await saysOfKeeping(reader, /A newer state/);
          expect(said).toMatch(/^Kept: state of 22 November 2026, .* A newer state is there: 24 December 2026, /);
          weak.host.asked = [];
          await press(reader, 'Update');
          expect(await saysOfKeeping(reader, /nothing newer\.$/)).toMatch(/^Kept: state of 24 December 2026, /);
          const loaded = weak.host.asked.filter((path) => !unlisted.includes(path));
          expect(loaded).toEqual([CHANGED]);
          expect(await keptHeading(reader)).toMatch(/^Later Bulgaria/);
          const caches = (await traces(reader)).filter((trace) => trace.startsWith('cache '));
          expect(caches).toHaveLength(2);
        },
        cutOff,
      );

      for (const { what, fails, says } of [
        {
          what: 'one byte is wrong',
          fails: () => weak.host.damaged.add(CHANGED),
          says: /^countries\/bulgaria\.html is not what the site lists: it was damaged on its way, or the site has changed/,
        },
        {
          what: 'the host dies',
          fails: () => (weak.host.diesAfter = 4),
          says: /^The site did not answer/,
        },
      ]) {
        journey(
          `leaves the old version whole and in use when ${what}, and succeeds the next time`,
          async (reader) => {
            await keepAll(reader);
            await weak.small.show('later');
            await reader.visit(KEEPING_PAGE);
            await saysOfKeeping(reader, /A newer state/);
            weak.host.asked = [];
            fails();
            await press(reader, 'Update');
            await saysOfKeeping(reader, says);
            weak.host.damaged.clear();
            weak.host.diesAfter = Infinity;
            expect(await keptHeading(reader)).toMatch(/^Bulgaria/);
            await reader.visit(KEEPING_PAGE);
            expect(await saysOfKeeping(reader, /A newer state/)).toMatch(/^Kept: state of 22 November 2026/);
            await press(reader, 'Update');
            await saysOfKeeping(reader, /^Kept: state of 24 December 2026, /);
            expect(await keptHeading(reader)).toMatch(/^Later Bulgaria/);
          },
          cutOff,
        );
      }
    },
    { origins: [weakly('/')] },
  ));
