import type { Finding } from './finding.ts';
import { readFrontMatter } from './front-matter.ts';
import type { FrontMatter } from './front-matter.ts';

/** A content file taken apart: front matter, and the Markdown below it. */
export interface ContentFile extends Omit<FrontMatter, 'faults'> {
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
}

export interface ReadFile {
  /** Absent if the file cannot be read as content; the findings then say why. */
  content?: ContentFile;
  findings: Finding[];
}

const FENCE = /^---\s*$/;

/**
 * Takes a content file apart. Windows line ends and a byte order mark are accepted.
 * @param file its path, as findings name it
 * @param bytes what is in it
 */
export function readContentFile(file: string, bytes: Uint8Array): ReadFile {
  const fault = (line: number, message: string): ReadFile => ({ findings: [{ file, line, column: 1, message }] });
  const text = decode(bytes);
  if (typeof text === 'number') return fault(text, 'damaged text: this line is not UTF-8');
  const lines = text.split(/\r?\n/);
  const damaged = lines.findIndex((line) => line.includes('\0'));
  if (damaged >= 0) return fault(damaged + 1, 'damaged text: this line has a zero byte');
  if (text.trim() === '') return fault(1, 'the file is empty; it needs front matter between two lines of ---');
  if (!FENCE.test(lines[0] ?? '')) return fault(1, 'the file must start with a line of three dashes: ---');
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0) return fault(1, 'the front matter is not closed; put a line of three dashes --- below it');
  const { faults, ...frontMatter } = readFrontMatter(lines.slice(1, end).join('\n'), 2);
  const findings = faults.map((at) => ({ file, ...at }));
  if (findings.length > 0) return { findings };
  if (frontMatter.data === null) return fault(1, 'the front matter is empty');
  return { content: { ...frontMatter, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 }, findings };
}

/** The text, or the number of the first line that is not UTF-8. */
function decode(bytes: Uint8Array): string | number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    return firstDamagedLine(bytes);
  }
}

function firstDamagedLine(bytes: Uint8Array): number {
  // Read as Latin-1 each character is one byte, and a line end is never part of a longer one in UTF-8.
  const lines = new TextDecoder('latin1').decode(bytes).split('\n');
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const end = start + line.length;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return index + 1;
    }
    start = end + 1;
  }
  return 1;
}
