import type { Manifest } from '../../src/integrations/manifest.ts';
import type { Usage } from './build-usage.ts';
import { bytes } from './measurement.ts';
import { lined } from './table.ts';

/** A build with a number of countries. */
export interface ScaledBuild {
  countries: number;
  usage: Usage & { seconds: number };
  /** Every file of the output. */
  files: Manifest['files'];
}

const isPage = ({ path }: { path: string }) => path.endsWith('.html');

const TWO = /^between\/([^/]+)\/([^/]+)\.html$/;

/** Whether a page is one of two countries; in the other order of their names lies the one that only leads there. */
function isOfTwo({ path }: { path: string }): boolean {
  const [, first = '', second = ''] = TWO.exec(path) ?? [];
  return first < second;
}

const sizeOf = (files: Manifest['files']) => files.reduce((sum, { bytes: size }) => sum + size, 0);

/** What each build took altogether, a line each: pages, time, memory, size. */
export function costTable(builds: readonly ScaledBuild[]): string[] {
  return lined([
    ['countries', 'pages', 'seconds', 'CPU seconds', 'peak memory', 'output', 'pages a second'],
    ...builds.map(({ countries, usage: { seconds, cpuSeconds, peakBytes }, files }) => {
      const pages = files.filter(isPage).length;
      return [
        String(countries),
        String(pages),
        seconds.toFixed(1),
        cpuSeconds.toFixed(1),
        bytes(peakBytes),
        bytes(sizeOf(files)),
        (pages / seconds).toFixed(1),
      ];
    }),
  ]);
}

/** How long each step of each build took; Astro’s own part is what the others leave of the whole. */
export function stepTable(builds: readonly ScaledBuild[]): string[] {
  const own = ({ usage: { steps } }: ScaledBuild) => steps.filter(({ name }) => name !== 'site');
  const names = [...new Set(builds.flatMap(own).map(({ name }) => name))];
  return lined([
    ['countries', ...names.map((name) => `${name}, s`), 'pages and the rest, s'],
    ...builds.map((build) => {
      const times = names.map((name) => own(build).find((step) => step.name === name)?.seconds ?? 0);
      const rest = build.usage.seconds - times.reduce((sum, time) => sum + time, 0);
      return [String(build.countries), ...[...times, rest].map((time) => time.toFixed(1))];
    }),
  ]);
}

/** Whether pages stay as they are when there are more countries: a page of two countries, and the page that is longest. */
export function pageTable(builds: readonly ScaledBuild[]): string[] {
  return lined([
    ['countries', 'pages of two', 'each, on average', 'longest page', 'its size'],
    ...builds.map(({ countries, files }) => {
      const pages = files.filter(isPage);
      const pairs = pages.filter(isOfTwo);
      const longest = pages.toSorted((a, b) => b.bytes - a.bytes)[0];
      const average = pairs.length > 0 ? bytes(sizeOf(pairs) / pairs.length) : '';
      return [String(countries), String(pairs.length), average, longest?.path ?? '', bytes(longest?.bytes ?? 0)];
    }),
  ]);
}
