import type { Profile } from '../../collections.ts';
import type { Sources } from '../provenance.ts';
import type { Cell } from './said.ts';

/** Something that is asked of every country; the answers stand side by side. */
export interface Question {
  /** Unique within its group, lower case: `languages`. */
  id: string;
  label: string;
  answer: (profile: Profile, sources: Sources) => Cell;
}

/** Questions that belong together. */
export interface QuestionGroup {
  /** As it stands in an address: `law`. */
  id: string;
  title: string;
  questions: readonly Question[];
}
