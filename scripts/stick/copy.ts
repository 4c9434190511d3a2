import path from 'node:path';
import { bytes } from '../bench/measurement.ts';
import { shown, type Say } from '../steps/message.ts';
import type { Options } from '../steps/options.ts';
import { carryOut, markComplete } from './copying.ts';
import { readBack, tellDifferences, type ReadBack } from './differences.ts';
import { readHolding, type Holding } from './holding.ts';
import { MARKER_FILE } from './marker.ts';
import { readPlan, type Plan } from './plan.ts';
import { showProgress } from './progress.ts';
import type { Source } from './source.ts';
import { assertSpace } from './space.ts';
import { roomOnWindows, windowsName } from './windows-room.ts';

/** So many names of files are told; the rest are counted. */
const TOLD = 5;

/**
 * Makes a folder a copy of a build: copies what is missing, broken or old, removes what no longer belongs, reads everything
 * back.
 *
 * @throws Error when the folder holds something else, is too small or lies too deep (nothing is changed then); when
 * copying breaks off; or when a file read back is not what it should be
 */
export async function makeCopy(source: Source, options: Options, say: Say): Promise<void> {
  const { folder, replace } = options;
  const start = performance.now();
  say(assertRoom(source, folder));
  const holding = await readHolding(folder);
  if (!replace) assertNothingElse(folder, holding);
  const size = sizeOf(source);
  const plan = await watched('Looking', size, options, (add) => readPlan(source, folder, holding, add));
  const space = await assertSpace(folder, plan);
  say(tellPlan(plan));
  if (plan.write.length + plan.remove.length > 0) {
    say(`The copy ${space}.`);
    const toWrite = plan.write.reduce((sum, { file }) => sum + file.bytes, 0);
    await watched('Copying', toWrite, options, (add) => carryOut(plan, folder, add));
  }
  const back = await watched('Reading back', size, options, (add) =>
    readBack(folder, source.files, [MARKER_FILE], add),
  );
  if (back.differences.length > 0) {
    throw new Error(
      `${tellDifferences(back.differences)}\nRun the same command again; if it says so again, the stick is worn out.`,
    );
  }
  await markComplete(folder);
  say(tellReadBack(back));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  say(`${back.files} files, ${bytes(back.bytes)}, ${seconds} s. Open ${path.join(folder, 'START-HERE.html')}`);
}

/** How a reading went that found nothing, honest about where the answer came from. */
export function tellReadBack({ fromMedium }: Pick<ReadBack, 'fromMedium'>): string {
  if (fromMedium) return 'Read back from the medium: every file is as it should be.';
  return (
    'Read back: every file is as it should be. This system may have answered from its memory; to be sure, pull the stick ' +
    'out, put it in again and run the command with --check.'
  );
}

/** Does a step with a bar. */
export async function watched<Result>(
  step: string,
  total: number,
  options: { quiet: boolean },
  action: (add: (bytes: number) => void) => Promise<Result>,
): Promise<Result> {
  const progress = showProgress(step, total, options);
  try {
    return await action(progress.add);
  } finally {
    progress.end();
  }
}

function sizeOf({ files }: Source): number {
  return files.reduce((sum, file) => sum + file.bytes, 0);
}

function assertRoom({ files }: Source, folder: string): string {
  const room = roomOnWindows(
    windowsName(folder),
    files.map((file) => file.path),
  );
  if (room.fits)
    return `Longest path: ${room.longest.length} characters; on Windows the folder may have up to ${room.allowed}.`;
  throw new Error(
    `${room.folder} has ${room.folder.length} characters. On Windows it may have up to ${room.allowed}, because the longest ` +
      `path in it, ${room.longest}, has ${room.longest.length} and both together must stay below 240.`,
  );
}

function assertNothingElse(folder: string, { others }: Holding) {
  if (others.length === 0) return;
  const told = others.slice(0, TOLD).join(', ');
  const more = others.length > TOLD ? ` and ${others.length - TOLD} more` : '';
  throw new Error(
    `${shown(folder)} holds something that is no copy of Counterpart: ${told}${more}. Name an empty or a new folder, for ` +
      `example ${path.join(folder, 'counterpart')}, or add --replace: then everything else in it is removed.`,
  );
}

function tellPlan({ write, same, remove }: Plan): string {
  const parts = [`To copy: ${write.length} files`, `there already: ${same.length}`, `to remove: ${remove.length}`];
  return `${parts.join('; ')}.`;
}
