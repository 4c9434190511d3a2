import type { Directory } from '../collections.ts';
import { placedEntries } from './placed-entry.ts';

/** A doubt about a source, and where the entry it belongs to is shown. */
export interface EditorsNote {
  note: string;
  /** What the entry is called. */
  entry: string;
  href: string;
}

export interface NoteGroup {
  title: string;
  notes: EditorsNote[];
}

/** Every editor's note of the directory, in groups, each with the way to its entry. */
export function editorsNotes(directory: Directory): NoteGroup[] {
  const groups = Map.groupBy(placedEntries(directory), ({ group }) => group);
  return [...groups]
    .map(([title, entries]) => ({
      title,
      notes: entries.flatMap(({ data, name, href }) =>
        (data.editorNotes ?? []).map((note) => ({ note, entry: name, href })),
      ),
    }))
    .filter(({ notes }) => notes.length > 0);
}
