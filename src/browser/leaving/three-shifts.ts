/** How often Shift is pressed to leave, and within how many milliseconds. */
const PRESSES = 3;
const WITHIN = 1_500;

type Key = Pick<KeyboardEvent, 'key' | 'repeat' | 'timeStamp'>;

/**
 * Watches for the key that leaves a page: Shift three times, with no other key between. Whoever types capital letters
 * presses others between, so it may also be used in a field. Escape would close a dialog or stop the page loading.
 *
 * @returns a function that takes every key pressed, and says whether this press was the third
 */
export function threeShifts(): (key: Key) => boolean {
  let presses: number[] = [];
  return ({ key, repeat, timeStamp }) => {
    if (repeat) return false;
    presses = key === 'Shift' ? [...presses, timeStamp].slice(-PRESSES) : [];
    return presses.length === PRESSES && timeStamp - (presses[0] ?? 0) <= WITHIN;
  };
}
