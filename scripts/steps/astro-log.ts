import { stripVTControlCharacters } from 'node:util';
import type { AstroLoggerDestination } from 'astro';

/** What Astro says around an error and what says nothing to an editor. */
const NOISE = [/^\s+at /, /An unhandled error occurred while running the/, /✗ Build failed in/, /^\s*$/];

const errors: string[] = [];

/** Hands Astro's warnings on at once and keeps its errors, which the build tells together. Astro calls this. */
export default function createLog(): AstroLoggerDestination {
  return {
    write({ level, message }) {
      if (level === 'warn') console.warn(message);
      if (level === 'error') errors.push(message);
    },
  };
}

/**
 * What Astro and the steps in it called an error, in plain lines: no stack, nothing twice.
 *
 * @param failure what the build threw; absent when Astro went on after an error
 */
export function tellErrors(failure?: unknown): string {
  const thrown = failure === undefined ? [] : [failure instanceof Error ? failure.message : String(failure)];
  const lines = [...errors, ...thrown]
    .flatMap((text) => stripVTControlCharacters(text).split('\n'))
    .filter((line) => !NOISE.some((noise) => noise.test(line)));
  return [...new Set(lines)].filter((line) => !isPartOfAnother(line, lines)).join('\n');
}

function isPartOfAnother(line: string, lines: readonly string[]): boolean {
  return lines.some((other) => other.length > line.length && other.includes(line));
}
