import path from 'node:path';
import { readAddress, relativeAddress, type Destination } from './address.ts';
import type { Finding, Problem } from './finding.ts';
import { findPage, type KnownFiles } from './output.ts';
import { judgeOtherHost, meansPage, type Use } from './use.ts';

/** An address where it was met. */
export interface Sighting {
  address: string;
  /** The page or style sheet it stands in. */
  file: string;
  use: Use;
  /** The `rel` of its element. */
  rel?: string;
}

/** Knows every file of the output, and keeps what is wrong with the addresses it is asked about. */
export interface AddressBook {
  /** Gives the address to write instead, which may be the same. */
  relocate(sighting: Sighting): string;
  /** The file of the output an address means, if it is there. */
  find(sighting: Sighting): string | undefined;
  /** Tells the ids of the page whose addresses come next, so that its links to itself can be judged. */
  openPage(file: string, ids: ReadonlySet<string>): void;
  add(finding: Finding): void;
  /** What was found so far. */
  findings: readonly Finding[];
  /** Links to elements of pages other than their own: whoever has read all pages can judge them. */
  links: readonly ElementLink[];
  /** Files that some page or style sheet refers to. */
  used: ReadonlySet<string>;
}

/** A link to an element of another page, wherever it stands. */
export interface ElementLink {
  page: string;
  id: string;
  /** The address as written. */
  address: string;
  /** Where it stands: the pages by the order in which they were opened. There are millions of them. */
  from: number[];
}

/** An address of the site. */
interface SiteReading {
  place: 'site';
  target: string | undefined;
  written: string;
  fragment: string;
  /** Where it leads to an element of another page. */
  link?: ElementLink;
}

/** What an address comes to, seen from the file it stands in. */
type Reading = Exclude<Destination, { place: 'site' }> | SiteReading;

/** Addresses of the page they stand in; all others are the same for every page of a folder. */
const OWN = /^[#?]/;

/** `#` and `#top` lead to the top of any page; text fragments name no element. */
const EVERYWHERE = /^(top)?$|^:~:/i;

const OFF_SITE: Record<Exclude<Destination['place'], 'site'>, (sighting: Sighting) => Problem | undefined> = {
  nowhere: () => 'no page',
  code: () => 'inline code',
  'no request': () => undefined,
  'other host': ({ use, rel }) => judgeOtherHost(use, rel),
};

/** Opens an address book for a listed output. */
export function createAddressBook(output: KnownFiles): AddressBook {
  const found: Finding[] = [];
  const links = new Map<string, ElementLink>();
  let opened = { file: '', ids: new Set() as ReadonlySet<string>, index: -1 };
  const used = new Set<string>();
  const noReadings = () => ({ page: new Map<string, Reading>(), file: new Map<string, Reading>() });
  let shared = { folder: '', readings: noReadings() };

  function read({ address, file, use }: Sighting): Reading {
    const destination = readAddress(address, file);
    if (destination.place !== 'site') return destination;
    const target = meansPage(use) ? findPage(output, destination.path) : fileAt(destination.path);
    const written =
      target === undefined || OWN.test(address) ? address : relativeAddress(file, target) + destination.tail;
    return { place: 'site', target, written, fragment: destination.fragment };
  }

  function fileAt(target: string): string | undefined {
    return output.files.has(target) ? target : undefined;
  }

  /** The same, read once for all pages of a folder. */
  function readShared(sighting: Sighting): Reading {
    const { address, file, use } = sighting;
    if (OWN.test(address)) return read(sighting);
    const folder = path.posix.dirname(file);
    if (folder !== shared.folder) shared = { folder, readings: noReadings() };
    const readings = shared.readings[meansPage(use) ? 'page' : 'file'];
    const known = readings.get(address);
    if (known) return known;
    const reading = read(sighting);
    readings.set(address, reading);
    return reading;
  }

  function note({ file, address }: Sighting, problem: Problem | undefined, detail?: string) {
    if (problem) found.push({ file, subject: address, problem, ...(detail ? { detail } : {}) });
  }

  function noteFragment(sighting: Sighting, target: string, reading: SiteReading) {
    const { fragment: id } = reading;
    if (EVERYWHERE.test(id) || !target.endsWith('.html')) return;
    if (target === opened.file) return note(sighting, opened.ids.has(id) ? undefined : 'no element', id);
    reading.link ??= linkTo(target, id, sighting.address);
    if (reading.link.from.at(-1) !== opened.index) reading.link.from.push(opened.index);
  }

  function linkTo(page: string, id: string, address: string): ElementLink {
    const key = `${page} ${address}`;
    const link = links.get(key) ?? { page, id, address, from: [] };
    links.set(key, link);
    return link;
  }

  function noteTarget(sighting: Sighting, reading: SiteReading) {
    const { file, use } = sighting;
    const { target } = reading;
    if (target === undefined) return note(sighting, meansPage(use) ? 'no page' : 'no file');
    used.add(target);
    noteFragment(sighting, target, reading);
    if (use === 'part' && target !== file) note(sighting, 'not from a disk');
  }

  function relocate(sighting: Sighting): string {
    if (sighting.address === '') return '';
    const reading = readShared(sighting);
    if (reading.place === 'site') {
      noteTarget(sighting, reading);
      return reading.written;
    }
    note(sighting, OFF_SITE[reading.place](sighting));
    return sighting.address;
  }

  function find(sighting: Sighting): string | undefined {
    const reading = readShared(sighting);
    return reading.place === 'site' ? reading.target : undefined;
  }

  return {
    relocate,
    find,
    used,
    openPage: (file, ids) => (opened = { file, ids, index: opened.index + 1 }),
    add: (finding) => found.push(finding),
    findings: found,
    get links() {
      return [...links.values()];
    },
  };
}
