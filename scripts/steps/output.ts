import { timed } from '../../src/integrations/timed.ts';
import { readInputs, recordBuild } from './build-record.ts';
import { assertContent } from './content-check.ts';
import { describeFailure } from './failure.ts';
import { withLock } from './lock.ts';
import { shown, soundContent, tellWaiting, type Say } from './message.ts';
import type { Options } from './options.ts';
import { assertReplaceable, hasOutput, recoverOutput, swapOutput } from './output-swap.ts';
import { renderSite } from './site.ts';
import { clearWorkshop, LOCK, workshopOf } from './workshop.ts';

/**
 * Builds the output: all of it or nothing. Whatever fails, the last good output stays as it was.
 *
 * @throws Error whose message is all a person needs to read
 */
export async function makeOutput(options: Options, say: Say): Promise<void> {
  const { content, out } = options;
  const workshop = workshopOf(options);
  await withLock(LOCK, { onWait: tellWaiting }, async () => {
    await recoverOutput(out);
    try {
      await assertReplaceable(out);
      say(`Content: ${soundContent(await timed('check', () => assertContent(content)))}`);
      // Before the pages are made: what changes meanwhile makes the output old.
      const inputs = await readInputs(content);
      await timed('site', () => renderSite(content, workshop));
      await swapOutput(workshop.next, out);
      await recordBuild(out, inputs);
      await clearWorkshop(workshop);
    } catch (error) {
      throw new Error([describeFailure(error), ...reassure(out)].join('\n'), { cause: error });
    }
  });
  say(`Built: ${shown(out)}`);
}

function reassure(out: string): string[] {
  return hasOutput(out) ? [`The last good build in ${shown(out)} is unchanged.`] : [];
}
