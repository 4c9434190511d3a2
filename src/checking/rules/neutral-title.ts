import { ruleFor } from '../checked-entry.ts';

/** The tab and the history show a title to whoever looks at the device. */
export const neutralTitle = ruleFor('guide', ({ part, neutralTitle: title }) => {
  if (part !== 'for people at risk' || title !== undefined) return [];
  const message = 'a page for people at risk needs a neutralTitle: what its tab says instead, such as "Advice"';
  return [{ path: ['part'], message }];
});
