/** What keeps a built page from working everywhere, or from being safe; the table `report.ts` words each. */
export type Problem =
  | 'no page'
  | 'no file'
  | 'no element'
  | 'other host'
  | 'unguarded link'
  | 'inline code'
  | 'not from a disk'
  | 'moved base'
  | 'not classic';

/** One thing wrong in one built file. Findings are data; `report.ts` turns them into sentences. */
export interface Finding {
  /** The page or style sheet, as a path in the output: `countries/bulgaria.html`. */
  file: string;
  /** The address as written there, or the element for code that has no address: `<p style>`. */
  subject: string;
  problem: Problem;
  /** The missing id, or what the bundler said. */
  detail?: string;
}
