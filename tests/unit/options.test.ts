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
