/** A file as far as its name and size go. */
interface NamedFile {
  path: string;
  bytes: number;
}

/** Names that Windows keeps for devices, whatever follows after a dot. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** What FAT32 and exFAT refuse in a name, beside control characters. */
const REFUSED = /["*:<>?|\\]/;

const LONGEST_NAME = 255;

/** The largest file that FAT32 can hold. */
const LARGEST_FILE = 2 ** 32 - 1;

/** The rules for one name in a path, each with what is wrong with a name that breaks it. */
const RULES: readonly { breaks: (name: string) => boolean; fault: string }[] = [
  {
    breaks: (name) => REFUSED.test(name) || [...name].some((sign) => sign < ' ' || sign === '\u007f'),
    fault: 'has a character that FAT32 and exFAT refuse (" * : < > ? | \\ or a control character)',
  },
  { breaks: (name) => /[. ]$/.test(name), fault: 'ends in a dot or a space, which Windows takes away' },
  { breaks: (name) => RESERVED.test(name.split('.')[0] ?? ''), fault: 'is a name that Windows keeps for a device' },
  { breaks: (name) => name.length > LONGEST_NAME, fault: `is longer than ${LONGEST_NAME} UTF-16 units` },
];

/**
 * Finds every name that a stick with FAT32 or exFAT, or Windows, would not take.
 *
 * @returns one line for each fault, empty when all can be copied anywhere
 */
export function nameFaults(files: readonly NamedFile[]): string[] {
  const names = new Map(files.flatMap(({ path }) => path.split('/').map((name) => [name, path] as const)));
  const broken = [...names].flatMap(([name, path]) =>
    RULES.filter(({ breaks }) => breaks(name)).map(({ fault }) => `${path}: “${name}” ${fault}`),
  );
  const large = files.filter(({ bytes }) => bytes > LARGEST_FILE);
  const tooLarge = large.map(
    ({ path, bytes }) => `${path}: ${bytes} bytes are more than FAT32 holds in one file (4 GiB)`,
  );
  return [...broken, ...tooLarge, ...collisions(files.map(({ path }) => path))].sort();
}

/** Two spellings of one name: most sticks, Windows and macOS take them for the same. */
function collisions(paths: readonly string[]): string[] {
  const spelled = new Map<string, string>();
  const faults = new Set<string>();
  for (const place of new Set(paths.flatMap(placesOf))) {
    const folded = place.normalize('NFC').toLowerCase();
    const other = spelled.get(folded);
    if (other === undefined) spelled.set(folded, place);
    else faults.add(`${place}: differs from ${other} only in how it is spelled, which is one name on a stick`);
  }
  return [...faults];
}

/** A file and the folders it lies in: `a/b/c` gives `a`, `a/b`, `a/b/c`. */
function placesOf(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
