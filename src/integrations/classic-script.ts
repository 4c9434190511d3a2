import { build, type BuildOptions } from 'esbuild';

/** Browsers refuse modules on pages opened from a disk. */
const CLASSIC: BuildOptions = {
  bundle: true,
  format: 'iife',
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  write: false,
  logLevel: 'silent',
};

/**
 * Bundles a script of our own as a classic one.
 * @param options what esbuild should read, and what is special about it
 * @throws Error when a part of it is missing or cannot be read
 */
export async function classicScript(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...CLASSIC, ...options });
  const script = outputFiles?.[0]?.text;
  if (script === undefined) throw new Error('esbuild returned no script');
  return script;
}
