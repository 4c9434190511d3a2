import { copyAge } from '../../directory/copy-age.ts';
import { element } from '../element.ts';
import { ageWords, type AgePhrases } from './wording.ts';

/**
 * `<copy-age state="2026-11-22">`: says how old the copy is, where that matters. The script stands in the head, so the words
 * are there when the browser first draws the page, and nothing moves.
 */
class CopyAgeNote extends HTMLElement {
  connectedCallback(): void {
    const now = new Date();
    const state = this.getAttribute('state') ?? '';
    const { words } = this.dataset;
    const own = words === undefined ? undefined : (JSON.parse(words) as AgePhrases);
    const told = ageWords(copyAge(state, now), state, now, this.lang || 'en', own);
    if (told) this.replaceChildren(told.says, ' ', element('span', {}, told.onPaper));
  }
}

customElements.define('copy-age', CopyAgeNote);
