import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../src/integrations/file-list.ts';
import { dist } from '../browser/site.ts';

/** What a build reads, beside the packages and the history. */
const PROJECT = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'content', 'public', 'scripts', 'src'];

/** A machine that differs in all a build could notice. In Estonian z comes before t. */
const ELSEWHERE = {
  NODE_OPTIONS: `--import=${pathToFileURL(resolve('tests/build/elsewhere.ts')).href}`,
  TZ: 'Pacific/Kiritimati',
  LANG: 'et_EE.UTF-8',
  LC_ALL: 'et_EE.UTF-8',
  USER: 'somebody',
  // What somebody may have told git.
  GIT_CONFIG_COUNT: '3',
  GIT_CONFIG_KEY_0: 'log.showSignature',
  GIT_CONFIG_VALUE_0: 'true',
  GIT_CONFIG_KEY_1: 'color.ui',
  GIT_CONFIG_VALUE_1: 'always',
  GIT_CONFIG_KEY_2: 'log.date',
  GIT_CONFIG_VALUE_2: 'relative',
};

/** Where the repository keeps its history; undefined where the folder is none. */
function repository(): string | undefined {
  try {
    return execFileSync('git', ['rev-parse', '--absolute-git-dir'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return undefined;
  }
}

const history = repository();
let holder = '';

beforeAll(() => {
  holder = mkdtempSync(join(tmpdir(), 'counterpart-elsewhere-'));
});

afterAll(() => rmSync(holder, { recursive: true, force: true }));

function build(folder: string, out: string, env: NodeJS.ProcessEnv): void {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--quiet', '--out', out], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  expect({ status, stderr }).toMatchObject({ status: 0 });
}

/** The project as it is now, in a folder with another name; packages and history stay where they are. */
function copyProject(): string {
  const folder = join(holder, 'Another folder é', 'c p');
  mkdirSync(folder, { recursive: true });
  for (const part of PROJECT) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, '.git'), `gitdir: ${history}\n`);
  return folder;
}

async function checksums(folder: string): Promise<Map<string, string>> {
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return new Map((await listFiles(folder)).map((file) => [file, hash(file)]));
}

/** Names of files that only one folder has, or that differ. */
async function differing(one: string, other: string): Promise<string[]> {
  const [here, there] = await Promise.all([checksums(one), checksums(other)]);
  return [...new Set([...here.keys(), ...there.keys()])].filter((file) => here.get(file) !== there.get(file));
}

test.skipIf(history === undefined)(
  'the same commit gives the same bytes in another folder, at another time, in another time zone and language (needs the repository)',
  async () => {
    const elsewhere = join(copyProject(), 'dist');
    build(resolve(elsewhere, '..'), elsewhere, ELSEWHERE);
    const last = await differing(dist, elsewhere);
    // The last build may be older than the files: then another one says.
    if (last.length > 0) build(resolve(), join(holder, 'here'), {});
    expect(last.length > 0 ? await differing(join(holder, 'here'), elsewhere) : last).toEqual([]);
  },
  600_000,
);
