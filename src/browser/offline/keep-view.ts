import type { SiteState } from './site-state.ts';
import { roomNeeded } from './storage-room.ts';
import { WORDING } from './wording.ts';

/** What is known about this browser and about the site. */
export interface KeptFacts {
  /** Whether it was ever asked to keep the site. */
  isAsked: boolean;
  /** Whether it runs the worker that shows what is kept. */
  isShown: boolean;
  /** The version in use. */
  kept: SiteState | undefined;
  /** How many files of another version have arrived. */
  begun: number;
  /** What the site shows now, if it answers. */
  site: SiteState | undefined;
  /** In bytes, if the browser tells. */
  room: number | undefined;
}

/** What the page says about that, and what it offers. */
export interface KeepView {
  said: string;
  /** Name of the button that loads. Without it there is nothing to load, or no way to. */
  load: string | undefined;
  mayRemove: boolean;
}

/** What to say and to offer. */
export function keepView(facts: KeptFacts): KeepView {
  const { isAsked, isShown, kept, begun, site } = facts;
  if (kept !== undefined && isShown) return viewOfKept(kept, facts);
  if (kept !== undefined) return { ...withRoom(WORDING.notShown(kept), WORDING.goOn, facts), mayRemove: true };
  if (isAsked) return { ...withRoom(WORDING.begun(begun, site), WORDING.goOn, facts), mayRemove: true };
  if (site === undefined) return { said: WORDING.noAnswer, load: undefined, mayRemove: false };
  return { ...withRoom(WORDING.offer(site), WORDING.keep, facts), mayRemove: false };
}

function viewOfKept(kept: SiteState, facts: KeptFacts): KeepView {
  const { site } = facts;
  const said = WORDING.kept(kept);
  if (site === undefined) return { said: `${said} ${WORDING.unasked}`, load: undefined, mayRemove: true };
  if (site.version === kept.version) return { said: `${said} ${WORDING.newest}`, load: undefined, mayRemove: true };
  return { ...withRoom(`${said} ${WORDING.newer(site)}`, WORDING.update, facts), mayRemove: true };
}

/** Offers to load only what there is room for. An update needs room for both versions, so that the old one stays whole. */
function withRoom(said: string, load: string, { site, begun, room }: KeptFacts): Omit<KeepView, 'mayRemove'> {
  if (site === undefined) return { said: `${said} ${WORDING.unasked}`, load: undefined };
  const missing = Math.max(0, 1 - begun / site.files);
  const needed = roomNeeded(site) * missing;
  if (room === undefined || room >= needed) return { said, load };
  return { said: `${said} ${WORDING.noRoom(needed, room)}`, load: undefined };
}
