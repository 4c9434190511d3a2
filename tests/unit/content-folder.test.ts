import path from 'node:path';
import { expect, test } from 'vitest';
import { readEntries, readFolder } from '../../src/checking/content-folder.ts';

const VALID = path.join(import.meta.dirname, '../content/fixtures/valid');

test('an id is the path of a file below its collection', () => {
  const ids = readFolder(VALID).entries.map(({ collection, id }) => `${collection}: ${id}`);
  expect(ids).toContain('sources: guide-2008');
  expect(ids).toContain('hotlines: bulgaria/animus');
  expect(ids).toContain('law: bulgaria');
});

test('one collection can be read alone', () => {
  const [hotline, ...others] = readEntries(VALID, 'hotlines');
  expect(others).toEqual([]);
  expect(hotline).toMatchObject({ id: 'bulgaria/animus', data: { name: 'Helpline for victims' }, body: '' });
});

test('an entry knows where its fields stand in the file', () => {
  const [hotline] = readEntries(VALID, 'hotlines');
  expect(hotline?.position(['inside', 'value'])).toEqual({ line: 7, column: 10 });
  expect(hotline?.position(['inside'])).toEqual({ line: 6, column: 1 });
  expect(hotline?.position(['earlier', 0, 'asOf'])).toEqual({ line: 17, column: 11 });
  expect(hotline?.keyPosition(['status'])).toEqual({ line: 14, column: 1 });
  expect(hotline?.position(['inside', 'sources'])).toEqual({ line: 6, column: 1 });
});
