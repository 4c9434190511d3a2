import type { AUDIENCES, LINE_STATUSES, OPERATOR_KINDS } from '../schemas/vocabulary.ts';

/** A sentence about a number of things: one wording for each plural category the language has. Each holds `{count}`. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * What help pages, cards and posters say in one language. A phrase is whole: a page fills the places in braces and joins
 * nothing. Names of countries and languages come from the platform in the first case, so a phrase never declines one.
 * Labels carry no colon: the page sets them apart. What is not known has a phrase of its own.
 */
export interface Phrases {
  /** The tab and the history of the browser: says nothing of what the page is about. */
  tabTitle: string;
  /** Above the help page. */
  helpTitle: string;
  /** Beneath it: what to do on this page. */
  helpLead: string;
  /** Above the links to the same page in other languages. */
  chooseLanguage: string;
  /** On every page in this language: no native speaker has confirmed these phrases. The page says it in English too. */
  notCheckedByNativeSpeaker: string;
  /** What else on the page is English. */
  partlyEnglish: string;

  /** Above the list of countries. */
  whereIsThePerson: string;
  /** The last place of that list: none of the countries above. */
  inAnotherCountry: string;
  /** Above the countries with lines that can be called from abroad. */
  whichCountryCanHelp: string;
  /** How many lines a country has: `{count}`. */
  linesFound: PluralForms;
  /** A country without a line that a source still names. */
  noLine: string;

  /** What a telephone line is called, as a label. */
  helpline: string;
  /** A line for children, beside its name. */
  childLine: string;
  /** Beside the number that works in `{country}`. */
  callFromHere: string;
  /** Beside that number, where a source says that it is called from mobile telephones; stands alone. */
  fromMobile: string;
  /** Beside the number that works from another country. */
  callFromAbroad: string;
  /** A source says that the line cannot be reached from abroad. */
  notFromAbroad: string;
  /** Nobody has checked whether it can be reached from abroad. */
  fromAbroadNotChecked: string;
  /** Beside the emergency number: comes before everything else. */
  emergency: string;
  /** The emergency number as a label, where there is no room for the sentence. */
  emergencyNumber: string;
  /** A country whose emergency number no source gives. */
  emergencyNotChecked: string;

  /** Label of the hours. */
  hours: string;
  /** 24/7. */
  openAllDay: string;
  /** Worked out on the reader's machine. */
  openNow: string;
  closedNow: string;
  /** No source gives the hours; stands alone. */
  hoursNotKnown: string;
  /** Label of the languages spoken on the line. */
  languages: string;
  /** Label of the cost. */
  cost: string;
  /** Said of calls inside the country: no source says what a call from another one costs. */
  free: string;
  /** The call costs what any call costs. */
  standardRate: string;
  /** No source gives the cost; stands alone. */
  costNotKnown: string;
  /** Label of whether callers have to say who they are. */
  anonymity: string;
  anonymous: string;
  notAnonymous: string;
  /** Label of the operator. */
  whoAnswers: string;
  operators: Record<(typeof OPERATOR_KINDS)[number], string>;
  /** Label of what is said on the line and the police; the text is English. */
  police: string;
  /** Label of whom the line is for; the audiences stand in the case it asks for. */
  forWhom: string;
  audiences: Record<(typeof AUDIENCES)[number], string>;
  /** Label before the list of what nobody has checked about a line. */
  notChecked: string;

  /** How sure a line is. */
  statuses: Record<(typeof LINE_STATUSES)[number], string>;
  /** The date of a statement: `{date}`. */
  asOf: string;
  /** In its place, where the source bears no date. */
  undated: string;
  /** Beside a statement that is older than its limit or undated. */
  mayHaveChanged: string;
  /** Above the page where the copy is older than the limits: how many days, `{count}`, and that numbers may have changed. */
  copyIsOld: PluralForms;
  /** In its place, where the clock of the reader's device, `{date}`, cannot be right. The copy shows the state of `{state}`. */
  clockIsWrong: string;
  /** Beside both on paper: `{date}`. */
  printedOn: string;
  /** Label of a doubt about a line; the text is English. */
  doubt: string;
  /** Label of the source; its title is English. */
  source: string;

  /** The button that leaves the page. */
  leaveThisPage: string;
  /** What it does, and that the history stays. */
  leaveHint: string;
  /** Of the link to what it does not do; that page is English. */
  leaveMore: string;

  /** What a shelter is called, as a label. */
  shelter: string;
  /** Why no address is given, and what to do instead. */
  shelterNote: string;
  /** What somebody may ask for, as content/guide/what-you-may-ask-for.md has it from two treaties. */
  mayAskFor: {
    /** Above the list; what follows stands in the case it asks for. */
    title: string;
    /** Who says so, and that each state has rules of its own. */
    note: string;
    safePlace: string;
    doctor: string;
    interpreter: string;
    lawyer: string;
    time: string;
    wayHome: string;
  };

  /** The link to the cards, and the button that prints them. */
  print: string;
  /** Above a sheet of cards. */
  cardTitle: string;
  /** The one sentence on a card and a poster. */
  cardLine: string;
  /** Beside the marks along which a sheet is cut. */
  cutHere: string;
  /** Beside a square code that dials `{number}`. */
  scanToCall: string;
}
