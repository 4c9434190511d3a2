import type { Finding, Problem } from './finding.ts';

const SENTENCES: Record<Problem, (finding: Finding) => string> = {
  'no page': ({ subject }) => `${subject} leads to no page`,
  'no file': ({ subject }) => `${subject} leads to no file`,
  'no element': ({ subject, detail }) => `${subject} has no element with id “${detail}”`,
  'other host': ({ subject }) => `${subject} would load from another host`,
  'unguarded link': ({ subject }) => `${subject} leaves the site without rel="noreferrer noopener"`,
  'inline code': ({ subject }) => `${subject} is inline code, which the page’s policy blocks`,
  'not from a disk': ({ subject }) => `${subject} is a part of another file, which browsers refuse to load from a disk`,
  'moved base': ({ subject }) => `${subject} would move every address of the page`,
  'not classic': ({ subject, detail }) => `${subject} cannot become a classic script: ${detail}`,
};

/**
 * Words the findings, one line each (`<file>: <address> leads to no page`), sorted, each once.
 *
 * @param findings what `relocate` returned; at least one
 * @returns the lines, headed by their number
 */
export function reportFindings(findings: readonly Finding[]): string {
  const lines = new Set(findings.map((finding) => `${finding.file}: ${SENTENCES[finding.problem](finding)}`));
  const head = lines.size === 1 ? '1 problem in the built pages:' : `${lines.size} problems in the built pages:`;
  return [head, ...[...lines].sort().map((line) => `  ${line}`)].join('\n');
}
