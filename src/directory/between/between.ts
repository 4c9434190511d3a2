import type { Directory, Profile } from '../../collections.ts';
import { HELP, PROTECTION } from '../comparison/help-questions.ts';
import { ADDRESSEES, QUICKER, REQUEST } from '../comparison/law-questions.ts';
import { OFFENCE, traffickingOffence } from '../comparison/offence-questions.ts';
import { OFFICES } from '../comparison/office-questions.ts';
import type { Question, QuestionGroup } from '../comparison/question.ts';
import { cellOf, type Cell } from '../comparison/said.ts';
import { kilometres } from '../number-words.ts';
import type { Sources } from '../provenance.ts';
import { valueOf } from '../statement-value.ts';
import { matchPurposes, reaches, type PurposeMatch, type Reach } from './offence-match.ts';
import { sharedAgreements, type AgreementsBetween } from './shared-agreements.ts';
import { sharedInstruments, type InstrumentsBetween } from './shared-instruments.ts';
import { sharedOrganisations, type OrganisationsBetween } from './shared-organisations.ts';
import { sharedRoutes, type SharedRoute } from './shared-routes.ts';

/** Something for each of the two sides, in the order of the page. */
export type Pair<Value> = readonly [Value, Value];

/** The answers of both sides to one question. */
export interface PairRow {
  id: string;
  label: string;
  cells: Pair<Cell>;
}

/** A group of questions: rows that at least one side answers, and the labels of those nobody has checked. */
export interface PairGroup {
  id: string;
  title: string;
  rows: PairRow[];
  unchecked: string[];
}

/** The least a maximum penalty must reach for two tools of cooperation. */
export interface Threshold {
  years: number;
  sides: Pair<Reach>;
}

/** On what a request for assistance can be rested: treaties of both, the Organized Crime Convention alone, or nothing known. */
export type Footing = 'treaties' | 'convention alone' | 'none known';

/** What two states share, and what each answers, for one page. */
export interface Between {
  sides: Pair<Profile>;
  instruments: InstrumentsBetween;
  agreements: AgreementsBetween<Profile['agreements'][number]>;
  footing: Footing;
  organisations: OrganisationsBetween;
  thresholds: Threshold[];
  purposes: PurposeMatch[];
  offence: PairGroup;
  request: PairGroup;
  offices: PairGroup;
  quicker: PairGroup;
  help: PairGroup;
  protection: PairGroup;
  /** Whom a letter goes to, in short. */
  addressees: Pair<Cell>;
  border: Pair<Cell>;
  routes: SharedRoute<Profile['routes'][number]>[];
  /** What nobody has checked of each side, in the words of the questions. */
  gaps: Pair<string[]>;
}

/** The instrument that serves as a basis between any two of its parties where there is no treaty of their own. */
const ORGANISED_CRIME_CONVENTION = 'untoc';

/** Serious crime (article 2 (b) of that convention): four years or more; extradition by length: more than a year. */
const THRESHOLD_YEARS = [4, 1];

/** Every question is answered once for each country, however many pages show the answer. */
const answered = new WeakMap<Profile, Map<Question, Cell>>();

function answer(question: Question, profile: Profile, sources: Sources): Cell {
  const own = answered.get(profile) ?? new Map<Question, Cell>();
  answered.set(profile, own);
  const cell = own.get(question) ?? question.answer(profile, sources);
  own.set(question, cell);
  return cell;
}

function pairGroup({ id, title, questions }: QuestionGroup, sides: Pair<Profile>, sources: Sources): PairGroup {
  const rows = questions.map((question) => ({
    id: question.id,
    label: question.label,
    cells: [answer(question, sides[0], sources), answer(question, sides[1], sources)] as const,
  }));
  const isKnown = ({ cells }: PairRow) => cells.some((cell) => cell.length > 0);
  return {
    id,
    title,
    rows: rows.filter(isKnown),
    unchecked: rows.filter((row) => !isKnown(row)).map(({ label }) => label),
  };
}

const gapsOf = (groups: readonly PairGroup[], side: 0 | 1) =>
  groups.flatMap(({ rows, unchecked }) => [
    ...rows.filter(({ cells }) => cells[side].length === 0).map(({ label }) => label),
    ...unchecked,
  ]);

function footing(instruments: InstrumentsBetween, agreements: Between['agreements']): Footing {
  const assisting = instruments.both.filter(({ data }) =>
    valueOf(data.uses)?.some((use) => use.for === 'mutual legal assistance'),
  );
  const own = agreements.standing.some(({ data }) => data.kind === 'mutual legal assistance');
  if (own || assisting.some(({ id }) => id !== ORGANISED_CRIME_CONVENTION)) return 'treaties';
  return assisting.length > 0 ? 'convention alone' : 'none known';
}

function borderWith({ country }: Profile, neighbour: string, sources: Sources): Cell {
  const shared = valueOf(country.data.borders)?.find(({ state }) => state === neighbour);
  if (!shared) return [];
  return cellOf(sources, country.data, country.data.borders, 'background', () => kilometres(shared.kilometres));
}

/**
 * Puts two countries together, from their entries and what joins them; nothing here is written for a pair.
 *
 * @param a the side that stands first on the page, by its slug in alphabetical order
 * @param b the other side
 */
export function between(a: Profile, b: Profile, { instruments, organisations, sources }: Directory): Between {
  const sides = [a, b] as const;
  const [first, second] = [a.country.data, b.country.data];
  const group = (questions: QuestionGroup) => pairGroup(questions, sides, sources);
  const [offence, request, offices] = [group(OFFENCE), group(REQUEST), group(OFFICES)];
  const [quicker, help, protection] = [group(QUICKER), group(HELP), group(PROTECTION)];
  const groups = [offence, request, offices, quicker, help, protection];
  const [own, other] = [traffickingOffence(a), traffickingOffence(b)];
  const shared = sharedInstruments(instruments, first, second);
  const agreements = sharedAgreements(a.agreements, first.code, second.code);
  return {
    sides,
    instruments: shared,
    agreements,
    footing: footing(shared, agreements),
    organisations: sharedOrganisations(organisations.values(), first, second),
    thresholds: THRESHOLD_YEARS.map((years) => ({
      years,
      sides: [reaches(own, years), reaches(other, years)] as const,
    })),
    purposes: matchPurposes(own, other),
    offence,
    request,
    offices,
    quicker,
    help,
    protection,
    addressees: [answer(ADDRESSEES, a, sources), answer(ADDRESSEES, b, sources)],
    border: [borderWith(a, second.code, sources), borderWith(b, first.code, sources)],
    routes: sharedRoutes(a.routes, first.code, second.code),
    gaps: [gapsOf(groups, 0), gapsOf(groups, 1)],
  };
}

/** Both sides in the order of their page: by slug. */
export function ordered(a: Profile, b: Profile): Pair<Profile> {
  return a.slug < b.slug ? [a, b] : [b, a];
}
