import { createHash } from 'node:crypto';

/** The checksum of a content: hexadecimal, in small letters. */
export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
