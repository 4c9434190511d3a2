import path from 'node:path';
import { readAddress, relativeAddress, type Destination } from './address.ts';
import type { Finding, Problem } from './finding.ts';
import { findPage, type Output } from './output.ts';
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
  /** Tells the ids of a page, so that fragments can be judged. */
  addPage(file: string, ids: ReadonlySet<string>): void;
  add(finding: Finding): void;
  /** Everything found; to be asked when all pages have been added. */
  findings(): Finding[];
  /** Files that some page or style sheet refers to. */
  used: ReadonlySet<string>;
}

/** A link to an element of a page that has not been read yet. */
interface FragmentLink {
  page: string;
  id: string;
  finding: Finding;
}

/** What an address comes to, seen from the file it stands in. */
type Reading =
  | Exclude<Destination, { place: 'site' }>
  | { place: 'site'; target: string | undefined; written: string; fragment: string };

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
export function createAddressBook(output: Output): AddressBook {
  const found: Finding[] = [];
  const waiting: FragmentLink[] = [];
  const ids = new Map<string, ReadonlySet<string>>();
  const used = new Set<string>();
  let shared = { folder: '', readings: new Map<string, Reading>() };

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
    if (folder !== shared.folder) shared = { folder, readings: new Map() };
    const key = `${meansPage(use)} ${address}`;
    const reading = shared.readings.get(key) ?? read(sighting);
    shared.readings.set(key, reading);
    return reading;
  }

  function note({ file, address }: Sighting, problem: Problem | undefined, detail?: string) {
    if (problem) found.push({ file, subject: address, problem, ...(detail ? { detail } : {}) });
  }

  function noteFragment(sighting: Sighting, page: string, id: string) {
    if (EVERYWHERE.test(id) || !page.endsWith('.html') || ids.get(page)?.has(id)) return;
    const { file, address: subject } = sighting;
    if (ids.has(page)) note(sighting, 'no element', id);
    else waiting.push({ page, id, finding: { file, subject, problem: 'no element', detail: id } });
  }

  function noteTarget(sighting: Sighting, target: string | undefined, fragment: string) {
    const { file, use } = sighting;
    if (target === undefined) return note(sighting, meansPage(use) ? 'no page' : 'no file');
    used.add(target);
    noteFragment(sighting, target, fragment);
    if (use === 'part' && target !== file) note(sighting, 'not from a disk');
  }

  function relocate(sighting: Sighting): string {
    if (sighting.address === '') return '';
    const reading = readShared(sighting);
    if (reading.place === 'site') {
      noteTarget(sighting, reading.target, reading.fragment);
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
    addPage: (file, pageIds) => ids.set(file, pageIds),
    add: (finding) => found.push(finding),
    findings: () => [
      ...found,
      ...waiting.filter(({ page, id }) => !ids.get(page)?.has(id)).map(({ finding }) => finding),
    ],
  };
}
