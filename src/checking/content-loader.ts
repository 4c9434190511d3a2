import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../schemas/collections.ts';
import { contentDir, readEntries } from './content-folder.ts';

/** Hands one collection to Astro, read by the same reader as the content check, so that both see the same data. */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: 'content-files',
    async load({ store, parseData, generateDigest }) {
      store.clear();
      for (const { id, data, body } of readEntries(contentDir(), collection)) {
        const parsed = await parseData({ id, data: data as Record<string, unknown> });
        store.set({ id, data: parsed, body, digest: generateDigest({ data: parsed, body }) });
      }
    },
  };
}
