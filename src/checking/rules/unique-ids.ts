import { ruleFor } from '../checked-entry.ts';
import type { FieldFault } from '../checked-entry.ts';

export const offenceIds = ruleFor('legislation', ({ offences }) => repeated('offences', offences));

export const caseIds = ruleFor('cases', ({ cases }) => repeated('cases', cases));

function repeated(field: string, items: readonly { id: string }[]): FieldFault[] {
  return items.flatMap(({ id }, index) => {
    const first = items.findIndex((item) => item.id === id);
    if (first === index) return [];
    const message = `"${id}" is already the id of ${field}[${first}]; it must be unique in the file`;
    return [{ path: [field, index, 'id'], message }];
  });
}
