import { startPicker } from './picker.ts';
import { startYou } from './you.ts';

const store = () => localStorage;

startYou(document, store);
startPicker(document, store);

// To Firefox every file of a disk is a site of its own.
if (location.protocol === 'file:') {
  for (const hint of document.querySelectorAll<HTMLElement>('[data-from-disk]')) hint.hidden = false;
}

// On paper nobody sees the address bar.
for (const place of document.querySelectorAll('[data-address]')) {
  if (location.protocol !== 'file:') place.textContent = location.origin + location.pathname;
}
