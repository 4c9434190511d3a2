import { ruleFor } from '../checked-entry.ts';

const WITH_MONTH = /^\d{4}-\d{2}/;

export const lineStatus = ruleFor('hotlines', ({ status, statusNote, asOf }) => {
  if (status === 'historical' && !statusNote) {
    return [{ path: ['status'], message: 'a historical line needs a statusNote: why it is historical, in a sentence' }];
  }
  if (status === 'confirmed' && !WITH_MONTH.test(asOf)) {
    const message = `"${asOf}" is not exact enough for a confirmed line; write at least the month, such as 2026-10`;
    return [{ path: ['asOf'], message }];
  }
  return [];
});
