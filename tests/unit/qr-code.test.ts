import { describe, expect, it } from 'vitest';
import { qrCode } from '../../src/directory/qr-code.ts';
import { readCode } from '../build/read-code.ts';

describe('a square code', () => {
  it.each(['tel:157', 'tel:0800505 50'.replace(' ', ''), 'tel:88002000122', 'tel:+903121571122'])(
    'is read back by a camera as %s',
    (text) => {
      const { path, size } = qrCode(text);
      expect(readCode(path, size)).toBe(text);
    },
  );

  it('keeps four light modules on every side, by which a camera finds it', () => {
    const { path, size } = qrCode('tel:157');
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => [x, y, width].map(Number));
    const at = (side: 0 | 1) => runs.map((run) => run[side] ?? 0);
    const ends = runs.map(([x = 0, , width = 0]) => x + width);
    expect([Math.min(...at(0)), Math.min(...at(1)), Math.max(...ends), Math.max(...at(1)) + 1]).toEqual([
      4,
      4,
      size - 4,
      size - 4,
    ]);
  });
});
