import type { PURPOSES, AUDIENCES, ROLE_LEVELS, ROLES, ROUTE_SUBJECTS } from '../../schemas/vocabulary.ts';
import type { RouteAge } from './age.ts';

/** An end of a leg: a state (ISO 3166-1 alpha-2), or a region as the source names it, which has no place on a map. */
export type End = { state: string } | { region: string };

/** One stop: what the source names together, on the way from origin to destination. */
export interface RouteStop {
  /** ISO 3166-1 alpha-2, in the order of the source. */
  states: readonly string[];
  region?: string | undefined;
}

/** A step of a route between what two stops that follow each other name. */
export interface Leg {
  from: End;
  to: End;
}

/** Who is behind a statement: the document that is cited, or whom that document relies on. */
export interface Reporter {
  /** Of the filter and of the address: `us-trafficking-in-persons-report`. */
  id: string;
  /** A series under one name, whatever the year: `US Trafficking in Persons Report`. */
  name: string;
  /** The year of the edition, where somebody says which. */
  edition: string | undefined;
  /** Whether it is known through the document that is cited, and is not that document itself. */
  relayed: boolean;
}

/** What somebody said of a route, when. */
export interface RouteStatement {
  /** As precise as the source: `2008`, `2008-06`, or `undated`. */
  asOf: string;
  /** Ids in content/sources. */
  sources: readonly string[];
  reporters: readonly Reporter[];
}

/** A reported route, as pages, files and the map need it. */
export interface RouteRecord {
  id: string;
  title: string;
  subject: (typeof ROUTE_SUBJECTS)[number];
  /** From origin to destination; one stop if it stays inside a state. */
  stops: readonly RouteStop[];
  internal: boolean;
  /** Every state of a stop with every state of the next, once each. None where it stays inside. */
  legs: readonly Leg[];
  purposes: readonly (typeof PURPOSES)[number][];
  who: readonly (typeof AUDIENCES)[number][];
  /** The current statement first, then the earlier ones, newest first. */
  statements: readonly [RouteStatement, ...RouteStatement[]];
  /** Reporters that do not repeat each other. */
  independent: number;
  age: RouteAge;
}

/** Every route that is reported between two states in one direction. */
export interface Corridor {
  /** `MD-RU`. */
  id: string;
  from: string;
  to: string;
  /** Ids of routes. */
  routes: readonly string[];
  /** Reporters of all these routes that do not repeat each other: what the width of a line may tell. */
  independent: number;
  /** Of the youngest of them. */
  age: RouteAge;
}

/** What a country's entry says of its part, and how many routes touch it. */
export interface CountryRoutes {
  state: string;
  /** Of the country's page, where there is one. */
  slug: string | undefined;
  /** As in the country's entry; none for a state without one. */
  roles: readonly { role: (typeof ROLES)[number]; level: (typeof ROLE_LEVELS)[number]; asOf: string }[];
  /** Ids of routes that end here, pass, begin here, stay inside. One route may do several. */
  incoming: readonly string[];
  passing: readonly string[];
  outgoing: readonly string[];
  inside: readonly string[];
}
