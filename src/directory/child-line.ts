import type { CollectionEntry } from 'astro:content';
import { valueOf } from './statement-value.ts';

const CHILDREN = new Set(['children', 'girls', 'boys']);

/** Whether a line is for children and nobody else. */
export function isChildLine({ data }: CollectionEntry<'hotlines'>): boolean {
  return valueOf(data.serves)?.every((whom) => CHILDREN.has(whom)) ?? false;
}
