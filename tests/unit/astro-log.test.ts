import { expect, test, vi } from 'vitest';
import createLog, { tellErrors } from '../../scripts/steps/astro-log.ts';

test('what Astro calls an error is told once, without stacks and without what it says around it', () => {
  const log = createLog();
  const write = (message: string) => log.write({ level: 'error', label: 'build', message, newLine: true });
  write('An unhandled error occurred while running the "astro:build:done" hook');
  write('\u001b[31mTypeError: x is undefined\u001b[39m\n    at renderPage (file:///chunks/404.mjs:11:66)');
  write('Caught error rendering /404: TypeError: x is undefined');
  expect(tellErrors(new TypeError('x is undefined'))).toBe('Caught error rendering /404: TypeError: x is undefined');
});

test('a warning is shown at once, progress is not', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  const log = createLog();
  log.write({ level: 'warn', label: 'build', message: 'no picture for /routes', newLine: true });
  log.write({ level: 'info', label: 'build', message: '/routes.html', newLine: true });
  expect(warn.mock.calls).toEqual([['no picture for /routes']]);
  warn.mockRestore();
});
