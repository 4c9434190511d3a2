import { expect, it } from 'vitest';
import type { Profile } from '../../src/collections.ts';
import { profileSections } from '../../src/directory/profile-sections.ts';

const profile = (data: object = {}, rest: object = {}) =>
  ({
    country: { data: { roles: [], ...data }, body: '' },
    hotlines: [],
    shelters: [],
    bodies: [],
    agreements: [],
    instruments: [],
    notJoined: [],
    routes: [],
    projects: [],
    ...rest,
  }) as unknown as Profile;
const shownOf = (of: Profile) => profileSections(of).shown.map(({ id }) => id);

it('a profile of which nothing is known has the lines, to say so, and the country', () => {
  expect(shownOf(profile())).toEqual(['lines', 'context']);
});

it('what a profile does not cover is said in the order of the page', () => {
  expect(profileSections(profile({}, { instruments: [{}], law: {} })).notCovered).toEqual([
    'offence and penalty',
    'shelters and services',
    'offices',
    'coordination',
    'figures and cases',
    'what monitors say',
    'how people are trafficked',
    'routes',
    'programmes',
    'its part as origin, transit or destination',
  ]);
});

it('a treaty that a country has not joined is something to show', () => {
  expect(shownOf(profile({}, { notJoined: [{}] }))).toContain('agreements');
});

it('an editor’s note on the country has its section, also where no text stands beside it', () => {
  expect(shownOf(profile({ editorNotes: ['A doubt.'] }))).toContain('profile');
  expect(shownOf(profile({}, { country: { data: { roles: [{}] }, body: '\n' } }))).not.toContain('profile');
});
