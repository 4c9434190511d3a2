import type { SOURCE_KINDS } from '../../schemas/vocabulary.ts';

/** How near a source stands to what it tells, from the nearest to the farthest. */
export const GRADES = ['at first hand', 'observed', 'compiled', 'at second hand', 'copied'] as const;

export type Grade = (typeof GRADES)[number];

/** What a kind of source is good for. */
export interface Reliability {
  grade: Grade;
  /** On what it can be relied on, and on what not. */
  why: string;
}

/**
 * The rules by which sources are judged: by who speaks about what, not by how well it is written. They are printed on
 * the page on method. A statement is dated and sourced whatever the grade; a line from any of them is never "confirmed".
 */
export const RELIABILITY: Readonly<Record<(typeof SOURCE_KINDS)[number], Reliability>> = {
  official: {
    grade: 'at first hand',
    why: 'An authority on what it does itself: its law, its signature, its office, its number. About others it is an observer.',
  },
  intergovernmental: {
    grade: 'at first hand',
    why: 'An organisation on its own treaties, members and programmes. About what a state does it is an observer.',
  },
  NGO: {
    grade: 'observed',
    why: 'At first hand about the services it runs itself; about the state, an observer with a view of its own.',
  },
  monitoring: {
    grade: 'observed',
    why: 'Somebody whose task is to judge states, by rules of its own. The facts are observed, the judgement is theirs.',
  },
  data: {
    grade: 'compiled',
    why: 'A collection made from other sources. It can carry their errors and add some; good for finding, not for proving.',
  },
  press: {
    grade: 'at second hand',
    why: 'It tells what somebody said. Good for what happened when; numbers and articles should be compared with the authority.',
  },
  mirror: {
    grade: 'copied',
    why: 'A copy on somebody else’s site. It says what the original said if the copy is faithful, and nobody has compared them.',
  },
};
