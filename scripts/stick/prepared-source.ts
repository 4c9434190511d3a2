import { freshOutput } from '../steps/fresh-output.ts';
import type { Say } from '../steps/message.ts';
import type { Options } from '../steps/options.ts';
import { nameFaults } from './file-names.ts';
import { signSums } from './signature.ts';
import { readSource, withSignature, type Source } from './source.ts';

/**
 * Gives what a stick or an archive should hold: the build of now, made first if there is none, or the one that was named;
 * signed if there is a key.
 *
 * @throws Error when the build fails, is not whole, cannot be signed, or has names that a stick does not take
 */
export async function prepareSource(options: Options, say: Say): Promise<Source> {
  const source = await readSource(options.from ?? (await freshOutput(options, say)));
  const faults = nameFaults(source.files);
  if (faults.length > 0) throw new Error(['Not every file can be copied to a stick:', ...faults].join('\n  '));
  if (options.key === undefined) return source;
  const signed = withSignature(source, await signSums(source.sums, options.key));
  say(`Signed with ${options.key}.`);
  return signed;
}
