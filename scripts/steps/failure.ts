import { inspect } from 'node:util';

/** Runs a command: when it fails, the person sees one message instead of a stack, and the exit code is 1. */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.exitCode = 1;
    console.error(describeFailure(error, process.env.COUNTERPART_DEBUG === '1'));
  }
}

/**
 * Words a failure for the person who ran the command.
 *
 * @param withStack for whoever looks into the pipeline itself (COUNTERPART_DEBUG=1): also every cause
 */
export function describeFailure(error: unknown, withStack = false): string {
  if (withStack) return inspect(error);
  return error instanceof Error ? error.message : String(error);
}
