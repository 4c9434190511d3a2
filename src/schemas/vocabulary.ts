/** Words with a fixed meaning, each kept in one place; schemas, pages and filters read them from here. */

export const ROLES = ['origin', 'transit', 'destination'] as const;

/** Levels of the 2006 UNODC database; `reported` when a narrative names the role without a level. */
export const ROLE_LEVELS = ['very high', 'high', 'medium', 'low', 'very low', 'reported'] as const;

export const PROFILE_DEPTHS = ['full', 'brief', 'line'] as const;

/** What people are exploited for. */
export const PURPOSES = [
  'sexual exploitation',
  'forced prostitution',
  'forced labour',
  'domestic servitude',
  'slavery',
  'servitude',
  'forced begging',
  'forced criminality',
  'organ removal',
  'forced marriage',
  'illegal adoption',
  'armed conflict',
  /** The law or the source says so itself: its list is open. */
  'other exploitation',
] as const;

/** Whom a line or service is for, or whom a route is about. */
export const AUDIENCES = [
  'everybody',
  'women',
  'men',
  'children',
  'girls',
  'boys',
  'foreigners',
  'own nationals abroad',
  'workers',
  'people at risk',
  'victims of trafficking',
  'victims of violence',
] as const;

/** What a route is of. Sources also tell how irregular migrants travel; that is not trafficking, and is marked so. */
export const ROUTE_SUBJECTS = ['trafficking', 'irregular migration'] as const;

/** What a service offers. */
export const SERVICES = [
  'shelter',
  'food and care',
  'crisis intervention',
  'psychological help',
  'medical care',
  'legal help',
  'social support',
  'financial support',
  'care for children',
  'education',
  'job training',
  'job placement',
  'micro credit',
  'family reintegration',
  'return home',
  'information',
] as const;

export const OPERATOR_KINDS = ['police', 'government', 'NGO', 'international'] as const;

/**
 * How sure a line is. `confirmed`: the operator or its own page says so, with a date. `reported`: somebody else did.
 * `historical`: a newer source replaces it, or it is older than the limit.
 */
export const LINE_STATUSES = ['confirmed', 'reported', 'historical'] as const;

/** Telephones from which alone a source says that a number is called. */
export const CALLING_TELEPHONES = ['mobile telephones'] as const;

/** Days of the week, in the order of the calendar. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export const BODY_ROLES = [
  'coordinator',
  'rapporteur',
  'central authority',
  'prosecution',
  'police unit',
  'police',
  'investigation',
  'court',
  'ministry',
  'child protection',
  'labour inspection',
  'witness protection',
  'border guard',
] as const;

export const AGREEMENT_KINDS = [
  'mutual legal assistance',
  'extradition',
  'transfer of sentenced persons',
  'police cooperation',
  'organised crime',
  'human trafficking',
  'readmission',
  'border',
  'consular',
  'other',
] as const;

/** Where an agreement stands, in the words of its source. */
export const AGREEMENT_STATUSES = [
  'in force',
  'signed',
  'concluded',
  'draft sent',
  'under discussion',
  'planned',
  'ended',
] as const;

/** Where a state stands towards an instrument. `not listed`: absent from a complete list of a date. */
export const PARTY_STATUSES = ['party', 'signatory', 'not listed', 'not party', 'denounced'] as const;

/** What an instrument can be used for in a case, in the order a request needs it. */
export const INSTRUMENT_USES = [
  'mutual legal assistance',
  'extradition',
  'surrender',
  'evidence order',
  'joint investigations',
  'police cooperation',
  'exchange of information',
  'electronic evidence',
  'proceeds of crime',
  'witness protection',
  'transfer of sentenced persons',
  'definition of the offence',
  'protection of victims',
  'return of victims',
  'compensation of victims',
  'protection of children',
  'protection of workers',
  'protection of refugees',
  'protection of personal data',
] as const;

/** What a state is to an organisation. */
export const MEMBERSHIPS = [
  'member',
  'former member',
  'suspended',
  'observer',
  'applicant',
  'cooperation agreement',
  'operational agreement',
  'strategic agreement',
  'working arrangement',
  'negotiations mandated',
] as const;

export const FIGURES = [
  'crimes registered',
  'investigations',
  'arrests',
  'prosecutions',
  'labour trafficking prosecutions',
  'convictions',
  'prison sentences',
  'probation',
  'share sent to prison',
  'victims identified',
  'victims assisted',
  'victims returned home',
] as const;

/** Tiers of the US report on trafficking, from the best judgement to the worst. */
export const TIERS = ['Tier 1', 'Tier 2', 'Tier 2 Watch List', 'Tier 3', 'special case'] as const;

/** In place of a tier: a source tells of the report of that year, and not of the tier. */
export const TIER_NOT_NAMED = 'not named';

/** What happens in a round of GRETA's evaluation, in the order of the procedure. */
export const GRETA_STEPS = [
  'questionnaire answered',
  'visit',
  'report adopted',
  'report published',
  'recommendation adopted',
] as const;

export const SOURCE_KINDS = ['official', 'monitoring', 'intergovernmental', 'NGO', 'press', 'data', 'mirror'] as const;

export const ORGANISATION_KINDS = [
  'intergovernmental',
  'regional',
  'international police',
  'NGO',
  'state agency',
] as const;

/** What runs through an organisation in a case. */
export const CHANNELS = ['police', 'judicial'] as const;

/** The parts of the guide, in the order a reader needs them. */
export const GUIDE_PARTS = ['for people at risk', 'cooperation', 'understanding', 'responding', 'region'] as const;
