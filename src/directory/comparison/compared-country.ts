import type { Profile } from '../../collections.ts';
import { ageWords } from '../age-words.ts';
import { countryPage, sourcePage } from '../anchor.ts';
import { citedPlace } from '../cited-place.ts';
import { dateWords } from '../date-words.ts';
import { freshness, type Freshness } from '../freshness.ts';
import type { Sources } from '../provenance.ts';
import type { QuestionGroup } from './question.ts';
import type { Line, Said } from './said.ts';

/** A country's answers to all questions, ready to be shown: words only, and nothing that would have to be looked up. */
export interface ComparedCountry {
  slug: string;
  name: string;
  /** Site-absolute, as every address here. */
  href: string;
  depth: Profile['country']['data']['profile'];
  sections: ComparedSection[];
}

export interface ComparedSection {
  id: string;
  title: string;
  questions: ComparedQuestion[];
}

export interface ComparedQuestion {
  id: string;
  label: string;
  /** Empty where nobody has checked. */
  statements: ComparedStatement[];
}

export interface ComparedStatement {
  lines: Line[];
  /** What a source says there is not. */
  none?: string | undefined;
  cited: ComparedSource[];
  asOf: string;
  /** The date in words. */
  date: string;
  age: Freshness;
  /** What to know of that age, where it is not fresh. */
  ageNote?: string | undefined;
}

export interface ComparedSource {
  title: string;
  href: string;
  /** Where in the source; empty where it is not said. */
  place: string;
}

function comparedStatement({ lines, none, provenance: { asOf, cited }, kind }: Said, day: string): ComparedStatement {
  const age = freshness(asOf, kind, day);
  return {
    lines,
    none,
    cited: cited.map(({ source, ...citation }) => ({
      title: source.data.shortTitle,
      href: sourcePage(source.id),
      place: citedPlace(citation),
    })),
    asOf,
    date: dateWords(asOf),
    age,
    ageNote: ageWords(age, kind),
  };
}

/** What a statement stands on; two that stand on the same share one note. */
const ground = (statement: ComparedStatement) => JSON.stringify({ ...statement, lines: [] });

/** Neighbours with the same source, place and date become one statement of several lines. */
function joined(statements: readonly ComparedStatement[]): ComparedStatement[] {
  const result: ComparedStatement[] = [];
  for (const statement of statements) {
    const last = result.at(-1);
    if (last && ground(last) === ground(statement)) last.lines = [...last.lines, ...statement.lines];
    else result.push({ ...statement });
  }
  return result;
}

/**
 * Asks a country every question.
 * @param day to which ages are counted, YYYY-MM-DD
 */
export function comparedCountry(
  profile: Profile,
  groups: readonly QuestionGroup[],
  sources: Sources,
  day: string,
): ComparedCountry {
  const { name, profile: depth } = profile.country.data;
  return {
    slug: profile.slug,
    name,
    href: countryPage(profile.slug),
    depth,
    sections: groups.map(({ id, title, questions }) => ({
      id,
      title,
      questions: questions.map((question) => ({
        id: question.id,
        label: question.label,
        statements: joined(question.answer(profile, sources).map((said) => comparedStatement(said, day))),
      })),
    })),
  };
}
