import type { Outcome } from './merge.ts';
import type { EntryPlan, ListPlan } from './plan.ts';

const OUTCOMES: Record<Outcome, string> = {
  added: 'added',
  changed: 'changed',
  same: 'the same',
  more: 'the list says more',
  conflict: 'conflicts',
};

/**
 * What an import did with a list, a line each: entries, what is left to an editor, what was left out, and totals that
 * sum to the number of rows.
 */
export function importReport(title: string, plan: ListPlan): string[] {
  const told = (outcome: Outcome) =>
    plan.entries.flatMap(({ file, outcomes }) =>
      outcomes.filter((row) => row.outcome === outcome).map(({ key, words }) => `    ${file}: ${key}: ${words}`),
    );
  const outcomes = Object.keys(OUTCOMES) as Outcome[];
  const totals = outcomes.map((outcome) => `${total(plan, outcome)} ${OUTCOMES[outcome]}`);
  return [
    `${title}: ${plan.rows} rows`,
    ...plan.entries.map((entry) => `  ${entry.id}: ${entryWords(entry)}`),
    ...section('Conflicts; the entry stays as it is, an editor decides', told('conflict')),
    ...section('The list says more than an entry of an editor', told('more')),
    ...section(
      'Left out',
      plan.leftOut.map(({ name, reason }) => `    ${name}: ${reason}`),
    ),
    `  In all: ${totals.join(' + ')} + ${plan.leftOut.length} left out + ${plan.withoutEntry.length} no entry here = ${sum(plan)}`,
  ];
}

function entryWords({ outcomes }: EntryPlan): string {
  const counts = Object.entries(OUTCOMES).map(([outcome, words]) => ({
    words,
    count: outcomes.filter((row) => row.outcome === outcome).length,
  }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${count} ${words}`)
    .join(', ');
}

function section(title: string, lines: string[]): string[] {
  return lines.length > 0 ? [`  ${title}:`, ...lines] : [];
}

function total({ entries }: ListPlan, outcome: Outcome): number {
  return entries.flatMap(({ outcomes }) => outcomes).filter((row) => row.outcome === outcome).length;
}

function sum({ entries, leftOut, withoutEntry }: ListPlan): number {
  return entries.flatMap(({ outcomes }) => outcomes).length + leftOut.length + withoutEntry.length;
}
