import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';

const program = createRequire(import.meta.url).resolve('@sparticuz/chromium');
const libraries = join(dirname(program), '..', 'bin', 'al2023.tar.br');

/**
 * Unpacks the Chromium that comes in an npm package (Linux x64), for a machine where none is installed.
 * Its recommended arguments are left out on purpose: `--disable-web-security` among them would hide every fault a
 * reader meets on `file://`.
 *
 * @returns the program, and an environment in which it finds the libraries and fonts a bare machine lacks
 */
export async function packagedChromium(): Promise<{ executablePath: string; env: NodeJS.ProcessEnv }> {
  const executablePath = await chromium.executablePath();
  const unpacked = await inflate(libraries);
  const fonts = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(tmpdir(), 'fonts') };
  return { executablePath, env: { ...process.env, ...fonts, LD_LIBRARY_PATH: join(unpacked, 'lib') } };
}
