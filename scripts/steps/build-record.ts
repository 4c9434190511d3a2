import { execFileSync, type StdioOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dataDate } from '../../src/data-date.ts';
import { inBatches } from '../../src/integrations/batches.ts';
import { SUMS_FILE } from '../../src/integrations/checksums.ts';
import { listFiles } from '../../src/integrations/file-list.ts';
import { sha256 as hash } from '../../src/integrations/sha256.ts';
import { shown } from './message.ts';
import { BUILD, PROJECT } from './workshop.ts';

/** Everything that decides what a build makes: hashes of the files, and the state of the repository. */
export interface Inputs {
  content: string;
  /** The code of the pages, and the packages they are made with. */
  pages: string;
  /** Ages and the list of changes are counted from it; empty outside a repository. */
  commit: string;
  date: string;
}

/** What a build was made from. It is no part of the output, which says nothing of the machine that made it. */
interface BuildRecord {
  inputs: Inputs;
  /** Hash of the output's own checksums: tells whether it is still that build. */
  sums: string;
}

const PAGES = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

/** Reads what a build would be made from now. */
export async function readInputs(content: string): Promise<Inputs> {
  return {
    content: await hashFiles(await filesOf(content)),
    pages: await hashFiles((await Promise.all(PAGES.map((name) => filesOf(path.join(PROJECT, name))))).flat()),
    commit: readCommit(),
    date: dataDate(),
  };
}

/** Notes what a finished output was made from. */
export async function recordBuild(out: string, inputs: Inputs): Promise<void> {
  const sums = await hashFiles([path.join(out, SUMS_FILE)]);
  await mkdir(path.dirname(recordOf(out)), { recursive: true });
  await writeFile(recordOf(out), `${JSON.stringify({ inputs, sums } satisfies BuildRecord, null, 1)}\n`);
}

const CHANGES: Record<keyof Inputs, string> = {
  content: 'the content has changed',
  pages: 'the code of the pages has changed',
  commit: 'there is another commit',
  date: 'the date of the data is another',
};

/**
 * Finds out whether an output is what a build would make now.
 *
 * @returns why it is not, in words; undefined when it is
 */
export async function findStale(content: string, out: string): Promise<string | undefined> {
  if (!existsSync(path.join(out, SUMS_FILE))) return `There is no finished build in ${shown(out)} yet`;
  const record = await readRecord(out);
  if (record?.sums !== (await hashFiles([path.join(out, SUMS_FILE)]))) {
    return `Nobody noted what ${shown(out)} was built from`;
  }
  const now = await readInputs(content);
  const changed = (Object.keys(CHANGES) as (keyof Inputs)[]).filter((what) => record.inputs[what] !== now[what]);
  if (changed.length === 0) return undefined;
  return `Since ${shown(out)} was built ${changed.map((what) => CHANGES[what]).join(', and ')}`;
}

async function readRecord(out: string): Promise<BuildRecord | undefined> {
  const text = await readFile(recordOf(out), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as BuildRecord);
}

/** Where it is noted, for each output apart. */
export function recordOf(out: string): string {
  return path.join(BUILD, `built-${hash(out).slice(0, 12)}.json`);
}

async function filesOf(place: string): Promise<string[]> {
  if (!existsSync(place)) return [];
  const isFile = path.extname(place) !== '';
  return isFile ? [place] : (await listFiles(place)).map((file) => path.join(place, file));
}

async function hashFiles(files: readonly string[]): Promise<string> {
  const hashes = await inBatches(files, async (file) => `${hash(await readFile(file))}  ${file}\n`);
  return hash(hashes.join(''));
}

function readCommit(): string {
  try {
    const stdio: StdioOptions = ['ignore', 'pipe', 'ignore'];
    return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: PROJECT, encoding: 'utf8', stdio }).trim();
  } catch {
    return '';
  }
}
