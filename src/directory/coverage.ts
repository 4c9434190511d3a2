import type { z } from 'zod';
import { COLLECTIONS } from '../schemas/collections.ts';
import { provenance } from '../schemas/provenance.ts';

/** Sections whose fields are statements, in the order of the country's page. */
const FIELD_SECTIONS = {
  legislation: 'Offence and penalty',
  law: 'Legal assistance',
  taskForces: 'Coordination and prevention',
  cases: 'Figures and cases',
  monitoring: 'Monitoring',
  countries: 'Trafficking and identity',
  contexts: 'Institutions',
} as const;

/** Sections that are a number of entries. */
const ENTRY_SECTIONS = {
  hotlines: 'Helplines',
  shelters: 'Shelters',
  bodies: 'Offices',
  agreements: 'Agreements',
  instruments: 'Treaties',
  routes: 'Routes',
  projects: 'Programmes',
} as const;

export type FieldSection = keyof typeof FIELD_SECTIONS;
export type EntrySection = keyof typeof ENTRY_SECTIONS;
export type Section = FieldSection | EntrySection;

export const SECTION_TITLES: Record<Section, string> = { ...FIELD_SECTIONS, ...ENTRY_SECTIONS };
export const SECTIONS = Object.keys(SECTION_TITLES) as Section[];

/** What a country's entries hold: the data of its single files, and how many entries of each other kind. */
export interface CountryEntries {
  name: string;
  fields: Partial<Record<FieldSection, object>>;
  counts: Record<EntrySection, number>;
}

/** How much of a section is known. Fields: how many statements; entries: how many entries. */
export interface Coverage {
  section: Section;
  known: number;
  none: number;
  /** Names of the fields that nobody has checked. */
  unchecked: string[];
}

/** Fields that say what an entry is, not something about the country. */
const IDENTIFYING = new Set([...Object.keys(provenance), 'name', 'code', 'otherNames', 'profile']);

const fieldNames = (section: FieldSection) =>
  Object.keys((COLLECTIONS[section].schema as z.ZodObject).shape).filter((name) => !IDENTIFYING.has(name));

/** `centralAuthorities` → `central authorities`. */
const words = (field: string) => field.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);

const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);
const isNone = (value: unknown) => typeof value === 'object' && value !== null && 'none' in value;

function coverageOfFields(section: FieldSection, data: object | undefined): Coverage {
  const values = fieldNames(section).map((name) => ({ name, value: data?.[name as keyof typeof data] as unknown }));
  const said = values.filter(({ value }) => !isEmpty(value));
  return {
    section,
    known: said.filter(({ value }) => !isNone(value)).length,
    none: said.filter(({ value }) => isNone(value)).length,
    unchecked: values.filter(({ value }) => isEmpty(value)).map(({ name }) => words(name)),
  };
}

/** What is known, known to be none, or unchecked of a country, section by section. */
export function coverage({ fields, counts }: CountryEntries): Coverage[] {
  const ofFields = (Object.keys(FIELD_SECTIONS) as FieldSection[]).map((section) =>
    coverageOfFields(section, fields[section]),
  );
  const ofEntries = (Object.keys(ENTRY_SECTIONS) as EntrySection[]).map((section) => ({
    section,
    known: counts[section],
    none: 0,
    unchecked: [],
  }));
  return [...ofFields, ...ofEntries];
}
