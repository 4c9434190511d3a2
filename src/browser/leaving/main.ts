import { leave } from './leave.ts';
import { leftBefore, markEmptyPage, type TabHistory } from './left-before.ts';
import { threeShifts } from './three-shifts.ts';

// Runs in the head, before anything is drawn: the button works from the first moment, and a page that is not to be shown
// again is never seen. The empty page lies beside this script.
const { src } = document.currentScript as HTMLScriptElement;
const emptyPage = new URL('notes.html', src).href;
const { navigation } = window as { navigation?: TabHistory };

function leaveAgain(): void {
  if (leftBefore(navigation)) leave(document, emptyPage);
}

/** Only where the page offers it: the key does nothing on any other. */
function startButton(): void {
  const isThird = threeShifts();
  document.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element) || event.target.closest('a[data-leave]') === null) return;
      event.preventDefault();
      leave(document, emptyPage);
    },
    { capture: true },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (isThird(event) && document.querySelector('a[data-leave]') !== null) leave(document, emptyPage);
    },
    { capture: true },
  );
}

if (document.documentElement.hasAttribute('data-empty-page')) markEmptyPage(navigation);
else {
  leaveAgain();
  // A page that the browser kept whole does not run its scripts again.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) leaveAgain();
  });
  startButton();
}
