import { readContentFile } from '../../checking/content-file.ts';
import { saidBy, type Said } from '../cited/said.ts';

/** An entry as a file of some day tells it; its schema may have been another then. */
export interface EntryText {
  name: string | undefined;
  said: Said[];
}

/** Reads an entry from the text of its file, or nothing where it cannot be read. */
export function readEntryText(file: string, text: string): EntryText | undefined {
  const { content } = readContentFile(file, Buffer.from(text));
  if (!content || typeof content.data !== 'object' || content.data === null) return undefined;
  const data = content.data as Record<string, unknown>;
  const name = [data['name'], data['shortTitle'], data['title'], data['term']].find(
    (given) => typeof given === 'string',
  );
  const { asOf = 'undated', sources = [] } = data as { asOf?: string; sources?: [] };
  return { name, said: saidBy({ data: { ...data, asOf: String(asOf), sources }, body: content.body }) };
}
