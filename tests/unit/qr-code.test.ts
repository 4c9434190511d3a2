import { describe, expect, it } from 'vitest';
import { qrCode } from '../../src/directory/qr-code.ts';
import { linesOf, readCode } from '../build/read-code.ts';

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
    const lines = linesOf(path);
    const at = (side: 'x' | 'y') => lines.map((line) => line[side]);
    const ends = lines.map(({ x, length }) => x + length);
    expect([Math.min(...at('x')), Math.min(...at('y')), Math.max(...ends), Math.max(...at('y')) + 1]).toEqual([
      4,
      4,
      size - 4,
      size - 4,
    ]);
  });
});
