import { describe, expect, test } from 'vitest';
import { summary, total } from '../../scripts/steps/test-summary.ts';
import type { StepResult } from '../../scripts/steps/test-summary.ts';

const types: StepResult = { step: { title: 'Types' }, outcome: { passed: 1, failed: 0 } };
const unit: StepResult = { step: { title: 'Unit tests' }, outcome: { passed: 40, failed: 2 } };
const browser: StepResult = { step: { title: 'Tests in browsers', needs: 'site' }, outcome: undefined };

describe('the last line of npm test', () => {
  test('carries the counts of all steps and nothing else', () => {
    expect(summary([types, unit], []).at(-1)).toBe('41 passed, 2 failed');
  });

  test('counts a step that could not run as failed', () => {
    expect(total([types, browser])).toEqual({ passed: 1, failed: 1 });
  });
});

describe('the lines above it', () => {
  test('say of each step how it went', () => {
    expect(summary([types, unit, browser], [])).toEqual([
      '',
      'What was tested:',
      '  Types                     passed  (1 passed, 0 failed)',
      '  Unit tests                FAILED  (40 passed, 2 failed)',
      '  Tests in browsers         not run: the build failed',
      '',
      '41 passed, 3 failed',
    ]);
  });

  test('say what was not tested and what to do about it', () => {
    expect(summary([types], ['Firefox (none found). Install it or set FIREFOX_PATH.'])).toContain(
      'Not tested: Firefox (none found). Install it or set FIREFOX_PATH.',
    );
  });
});
