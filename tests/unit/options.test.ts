import path from 'node:path';
import { expect, test } from 'vitest';
import { readOptions } from '../../scripts/steps/options.ts';

test('a command without options builds content into dist and serves it on port 4321', () => {
  expect(readOptions('start', ['content', 'out', 'port', 'host', 'quiet'], [])).toEqual({
    content: path.resolve('content'),
    out: path.resolve('dist'),
    port: 4321,
    host: '127.0.0.1',
    quiet: false,
    folder: '',
    from: undefined,
    key: undefined,
    archive: undefined,
    replace: false,
    check: false,
    at: '/',
  });
});

test('folders, port and silence can be chosen', () => {
  const args = ['--content', 'other', '--out=/tmp/site', '--port', '0', '--quiet'];
  expect(readOptions('start', ['content', 'out', 'port', 'quiet'], args)).toMatchObject({
    content: path.resolve('other'),
    out: '/tmp/site',
    port: 0,
    quiet: true,
  });
});

test.each([
  [['--prot', '80'], "Unknown option '--prot'.\nUsage: npm run serve -- [--out <folder>] [--port <number>]"],
  [['--quiet'], "Unknown option '--quiet'.\nUsage: npm run serve -- [--out <folder>] [--port <number>]"],
  [['dist'], "Unexpected argument 'dist'.\nUsage: npm run serve -- [--out <folder>] [--port <number>]"],
  [['--port'], "Option '--port <value>' argument missing.\nUsage: npm run serve -- [--out <folder>] [--port <number>]"],
  [['--port', '99999'], '--port 99999: expected a number from 0 to 65535, for example --port 4322'],
  [['--port', 'http'], '--port http: expected a number from 0 to 65535, for example --port 4322'],
  [['--port', ''], '--port : expected a number from 0 to 65535, for example --port 4322'],
])('%j is refused', (args, message) => {
  expect(() => readOptions('serve', ['out', 'port'], args)).toThrow(new Error(message));
});

test('the folder stands before or after the options, and is asked for', () => {
  const known = ['folder', 'from', 'replace'] as const;
  const expected = { folder: '/media/stick', from: '/tmp/built', replace: true };
  expect(readOptions('stick', known, ['/media/stick', '--from', '/tmp/built', '--replace'])).toMatchObject(expected);
  expect(readOptions('stick', known, ['--replace', '--from=/tmp/built', '/media/stick'])).toMatchObject(expected);
  const usage = 'Usage: npm run stick -- <folder> [--from <folder>] [--replace]';
  expect(() => readOptions('stick', known, ['--replace'])).toThrow(
    new Error(`Name the folder on the stick, for example /media/stick/counterpart.\n${usage}`),
  );
  expect(() => readOptions('stick', known, ['/media/stick', 'two'])).toThrow(
    new Error(`Unexpected argument 'two'.\n${usage}`),
  );
});

test('--out of the archive is a file', () => {
  expect(readOptions('archive', ['archive'], ['--out', 'a.zip']).archive).toBe(path.resolve('a.zip'));
  expect(() => readOptions('archive', ['archive'], ['--archive', 'a.zip'])).toThrow(
    new Error("Unknown option '--archive'.\nUsage: npm run archive -- [--out <file.zip>]"),
  );
});
