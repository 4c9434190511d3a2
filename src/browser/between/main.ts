import { startPicker } from './picker.ts';
import { startYou } from './you.ts';

const store = () => localStorage;

startYou(document, store);
startPicker(document, store);

// On paper nobody sees the address bar.
for (const place of document.querySelectorAll('[data-address]')) {
  if (location.protocol !== 'file:') place.textContent = location.origin + location.pathname;
}
