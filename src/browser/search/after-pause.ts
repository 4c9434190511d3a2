/**
 * Milliseconds without a keystroke after which a search begins. A search takes less time than a keystroke, so this
 * only gathers what arrives at once: a paste, a held key, a word completed by the keyboard.
 */
const PAUSE = 10;

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
