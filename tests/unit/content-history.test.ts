import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentHistory } from '../../src/history/content-history.ts';

let folder: string;
const before = process.cwd();

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=E', '-c', 'user.email=e@example.org', ...args], { cwd: folder, stdio: 'pipe' });

function write(file: string, text: string) {
  const full = path.join(folder, 'content', file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

function commit(at: string) {
  git('add', '-A');
  execFileSync('git', ['-c', 'user.name=E', '-c', 'user.email=e@example.org', 'commit', '-q', '-m', 'change'], {
    cwd: folder,
    env: { ...process.env, GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at },
  });
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'counterpart-history-'));
  git('init', '-q');
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

describe('the history of the content', () => {
  it('has what a day came to, file by file, newest day first', () => {
    write('a.md', 'one');
    write('b.md', 'b');
    commit('2026-01-05T10:00:00Z');
    write('a.md', 'two');
    commit('2026-02-01T08:00:00Z');
    write('a.md', 'three');
    rmSync(path.join(folder, 'content', 'b.md'));
    commit('2026-02-01T09:00:00Z');
    expect(contentHistory()).toEqual({
      since: '2026-01-05',
      partial: false,
      changes: [
        { day: '2026-02-01', file: 'a.md', before: 'one', after: 'three' },
        { day: '2026-02-01', file: 'b.md', before: 'b' },
        { day: '2026-01-05', file: 'a.md', after: 'one' },
        { day: '2026-01-05', file: 'b.md', after: 'b' },
      ],
    });
  });

  it('counts days in UTC, and leaves out what was undone within one', () => {
    write('a.md', 'one');
    commit('2026-03-01T23:30:00-05:00');
    write('a.md', 'another');
    commit('2026-03-03T00:10:00+00:00');
    write('a.md', 'one');
    commit('2026-03-03T01:00:00+00:00');
    expect(contentHistory()?.changes).toEqual([{ day: '2026-03-02', file: 'a.md', after: 'one' }]);
  });

  it('keeps letters of every script in texts', () => {
    write('é.md', 'Київ, Ερμού, Երևան');
    commit('2026-03-01T00:00:00Z');
    expect(contentHistory()?.changes).toEqual([{ day: '2026-03-01', file: 'é.md', after: 'Київ, Ερμού, Երևան' }]);
  });

  it('is not there before the first commit', () => {
    expect(contentHistory()).toBeUndefined();
  });

  it('is not there outside a repository', () => {
    rmSync(path.join(folder, '.git'), { recursive: true });
    expect(contentHistory()).toBeUndefined();
  });

  it('says when only its latest part is here', () => {
    write('a.md', 'one');
    commit('2026-01-05T10:00:00Z');
    write('a.md', 'two');
    commit('2026-02-05T10:00:00Z');
    const shallow = mkdtempSync(path.join(tmpdir(), 'counterpart-shallow-'));
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${folder}`, shallow], { stdio: 'pipe' });
    process.chdir(shallow);
    expect(contentHistory()).toMatchObject({ partial: true, since: '2026-02-05' });
    process.chdir(folder);
    rmSync(shallow, { recursive: true });
  });
});
