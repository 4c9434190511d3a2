import type { Directory } from '../collections.ts';
import { stateName } from '../directory/state-name.ts';
import { csv, joined, saidOtherwise, sourceIds, stated } from './csv.ts';

const COLUMNS = [
  'agreement',
  'title',
  'kind',
  'parties',
  'party names',
  'status',
  'signed',
  'in force',
  'gives',
  'signed by',
  'replaced by',
  'as of',
  'sources',
  'said otherwise',
] as const;

/** Every agreement between states, a line each. */
export function agreementsCsv({ agreements }: Pick<Directory, 'agreements'>): string {
  const entries = agreements.map(({ id, data }) => ({
    agreement: id,
    title: data.title,
    kind: data.kind,
    parties: joined(data.parties),
    'party names': joined(data.parties.map(stateName)),
    status: data.status,
    signed: stated(data.signed),
    'in force': stated(data.inForce),
    gives: stated(data.gives, joined),
    'signed by': data.signedBy ?? '',
    'replaced by': data.replacedBy ?? '',
    'as of': data.asOf,
    sources: sourceIds(data.sources),
    'said otherwise': saidOtherwise({ signed: data.signed, 'in force': data.inForce, gives: data.gives }, data),
  }));
  return csv(COLUMNS, entries);
}
