import { expect } from 'vitest';
import { everywhere } from './journey.ts';
import { pageKinds } from './page-kinds.ts';
import { atRoot } from './site.ts';

/** The page's width beyond the window's, and what sticks out of it. */
function overflow(): { beyond: number; sticksOut: string[] } {
  const { scrollWidth, clientWidth } = document.documentElement;
  const sticksOut = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .map((element) => `${element.tagName.toLowerCase()}: ${(element.textContent ?? '').trim().slice(0, 60)}`);
  return { beyond: scrollWidth - clientWidth, sticksOut: scrollWidth > clientWidth ? sticksOut.slice(0, 5) : [] };
}

everywhere(
  ({ journey }) => {
    for (const page of [...pageKinds(), '/compare.html?countries=bulgaria,georgia,turkiye,ukraine']) {
      journey(
        `on a small phone nobody scrolls sideways on ${page}`,
        async (reader) => {
          await reader.visit(page);
          await reader.unfold();
          expect(await reader.page.evaluate(overflow)).toEqual({ beyond: 0, sticksOut: [] });
        },
        { width: 360 },
      );
    }
  },
  { origins: atRoot },
);
