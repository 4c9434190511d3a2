import { readFileSync } from 'node:fs';

const INTERVAL = 250;

/** The text of a file that may be gone, or was never there: only Linux has these. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function children(pid: number): number[] {
  return read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
}

/** What a process and all it has started hold at this moment, in bytes; what several share is counted for each. */
function residentBytes(pid: number): number {
  const own = Number(/^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1_024;
  return children(pid).reduce((sum, child) => sum + residentBytes(child), own);
}

/**
 * Looks again and again how much memory a process holds together with those it has started, such as the program that makes
 * the search index.
 *
 * @returns ends it and gives the most there was, in bytes; 0 where the system does not tell
 */
export function watchMemory(pid: number | undefined): () => number {
  let most = 0;
  const timer = setInterval(() => {
    if (pid !== undefined) most = Math.max(most, residentBytes(pid));
  }, INTERVAL);
  return () => {
    clearInterval(timer);
    return most;
  };
}
