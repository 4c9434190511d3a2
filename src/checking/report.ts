import type { Finding } from './finding.ts';

const plural = new Intl.PluralRules('en');

/**
 * The findings as an editor reads them, a line each, and a closing count:
 * `content/countries/bulgaria/law.md:12:3  message` … `3 problems in 2 files.`
 */
export function report(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No problems.';
  const files = new Set(findings.map(({ file }) => file)).size;
  const lines = findings.map(({ file, line, column, message }) => `${file}:${line}:${column}  ${message}`);
  return [...lines, '', `${count(findings.length, 'problem')} in ${count(files, 'file')}.`].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${plural.select(number) === 'one' ? '' : 's'}`;
}
