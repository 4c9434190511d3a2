import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { bytes } from '../bench/measurement.ts';
import { shown } from '../steps/message.ts';
import type { Plan } from './plan.ts';

/** What a file's name and dates take in its folder, about. */
const ENTRY = 256;

/**
 * How many bytes must be free before a plan can be carried out. A file takes whole clusters; a new one is complete before
 * the old one goes.
 *
 * @param cluster the smallest piece that the medium gives to a file
 */
export function neededBytes({ write, remove }: Pick<Plan, 'write' | 'remove'>, cluster: number): number {
  if (write.length === 0) return 0;
  const taken = (size: number) => Math.ceil(size / cluster) * cluster;
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  const growth = sum(write.map(({ file, former }) => Math.max(0, taken(file.bytes) - taken(former))));
  const largest = Math.max(...write.map(({ file }) => taken(file.bytes)));
  const folders = new Set(write.map(({ file }) => path.posix.dirname(file.path))).size * cluster;
  const freed = sum(remove.map((old) => taken(old.bytes)));
  return Math.max(0, growth + largest + folders + taken(write.length * ENTRY) - freed);
}

/**
 * Makes sure that a plan will not end for want of space.
 *
 * @returns how much is needed and how much is free, in words
 * @throws Error that says the same, when it is too little
 */
export async function assertSpace(target: string, plan: Plan): Promise<string> {
  const { bavail, bsize } = await statfs(existingPart(target));
  const [needed, free] = [neededBytes(plan, bsize), bavail * bsize];
  const said = `needs ${bytes(needed)}, and ${shown(target)} has ${bytes(free)} free`;
  if (needed > free) throw new Error(`The copy ${said}. Nothing was changed there.`);
  return said;
}

function existingPart(place: string): string {
  return existsSync(place) ? place : existingPart(path.dirname(place));
}
