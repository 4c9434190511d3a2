import { createHash } from 'node:crypto';
import { generateAtomFeed } from 'feedsmith';
import type { Change, ManyNew } from '../directory/changes/changes.ts';
import { shortened } from '../directory/cited/value-words.ts';
import { numberOf } from '../directory/number-words.ts';

/** So many of the latest changes; a reader that looks once a month misses none. */
const MOST = 100;

/** A name that stays the same on every host, as a site on a stick has no address of its own: RFC 9562, version 8. */
function urn(name: string): string {
  const hex = createHash('sha256').update(`counterpart ${name}`).digest('hex');
  const variant = ((parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(18, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

function changeEntry({ day, file, group, name, kinds, statements, href }: Change) {
  const lines = statements.map(
    ({ kind, about, after }) => `${about.join(', ')} (${kind})${after ? `: ${shortened(after)}` : ''}`,
  );
  return {
    day,
    id: urn(`${day} ${file}`),
    title: `${group}: ${name} (${kinds.join(', ')})`,
    href,
    words: lines.join('\n') || `${name}: ${kinds.join(', ')}.`,
  };
}

const manyEntry = ({ day, group, count, href }: ManyNew) => ({
  day,
  id: urn(`${day} new ${group}`),
  title: `${group}: ${numberOf(count, 'new entry', 'new entries')}`,
  href,
  words: `${numberOf(count, 'entry is', 'entries are')} new under ${group}.`,
});

/**
 * The latest changes as an Atom feed (RFC 4287). Addresses are relative to the feed, which lies at the site's root.
 * @param date the state of the data, YYYY-MM-DD
 */
export function changesFeed(date: string, { single, many }: { single: Change[]; many: ManyNew[] }): string {
  const entries = [...many.map(manyEntry), ...single.map(changeEntry)]
    .toSorted((a, b) => b.day.localeCompare(a.day, 'en') || a.title.localeCompare(b.title, 'en'))
    .slice(0, MOST);
  return generateAtomFeed({
    id: urn('changes'),
    title: { value: 'Counterpart: what has changed' },
    updated: midnight(entries[0]?.day ?? date),
    authors: [{ name: 'Counterpart' }],
    links: [
      { href: 'changes.atom', rel: 'self', type: 'application/atom+xml' },
      { href: 'changes.html', rel: 'alternate', type: 'text/html' },
    ],
    entries: entries.map(({ day, id, title, href, words }) => ({
      id,
      title: { value: title },
      updated: midnight(day),
      links: [{ href: href?.replace(/^\//, '') ?? 'changes.html', rel: 'alternate', type: 'text/html' }],
      content: { value: words, type: 'text' },
    })),
  });
}
