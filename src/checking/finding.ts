/** One thing wrong in the content, with the place where an editor can mend it. Lines and columns count from 1. */
export interface Finding {
  file: string;
  line: number;
  column: number;
  message: string;
}

/** Order of findings as they are read: by file, then line, then column. */
export function byPlace(a: Finding, b: Finding): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message);
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
