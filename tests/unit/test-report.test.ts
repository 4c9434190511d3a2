import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countVitest } from '../../scripts/steps/test-report.ts';

let folder: string;
let report: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterpart-'));
  report = join(folder, 'report.json');
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(numPassedTests: number, numFailedTests: number, brokenFiles = 0): void {
  const testResults = Array.from({ length: brokenFiles }, () => ({ status: 'failed', assertionResults: [] }));
  writeFileSync(report, JSON.stringify({ numPassedTests, numFailedTests, testResults }));
}

test('each test counts as one', () => {
  write(12, 3);
  expect(countVitest(report, 1)).toEqual({ passed: 12, failed: 3 });
});

test('a file that broke before its first test counts as one failure', () => {
  write(12, 0, 1);
  expect(countVitest(report, 1)).toEqual({ passed: 12, failed: 1 });
});

test('a run that ended badly with every test passed is a failure', () => {
  write(12, 0);
  expect(countVitest(report, 1)).toEqual({ passed: 12, failed: 1 });
});

test('a run in which nothing was tested is a failure', () => {
  write(0, 0);
  expect(countVitest(report, 0)).toEqual({ passed: 0, failed: 1 });
});

test('a run that left no report is a failure', () => {
  expect(countVitest(join(folder, 'nowhere.json'), 0)).toEqual({ passed: 0, failed: 1 });
});
