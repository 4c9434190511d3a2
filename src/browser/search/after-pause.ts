/** Milliseconds without a keystroke after which a search begins: short enough to feel immediate. */
const PAUSE = 70;

/**
 * Lets a reader finish a burst of typing before work begins.
 * In: the work. Out: a function that does it once, a pause after it was last called.
 */
export function afterPause(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, PAUSE);
  };
}
