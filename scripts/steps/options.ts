import path from 'node:path';
import { parseArgs } from 'node:util';

interface Option {
  type: 'string' | 'boolean';
  /** What follows the name in the usage: `--port <number>`. */
  value?: string;
  /** How it is written, where another command means something else by the same word. */
  written?: string;
  /** It stands by itself, without a name, and may not be left away: what the message says then. */
  asked?: string;
}

/** Every option any command knows. */
const OPTIONS = {
  folder: {
    type: 'string',
    value: '<folder>',
    asked: 'Name the folder on the stick, for example /media/stick/counterpart.',
  },
  content: { type: 'string', value: '<folder>' },
  out: { type: 'string', value: '<folder>' },
  port: { type: 'string', value: '<number>' },
  host: { type: 'string', value: '<address>' },
  quiet: { type: 'boolean' },
  from: { type: 'string', value: '<folder>' },
  key: { type: 'string', value: '<file>' },
  archive: { type: 'string', value: '<file.zip>', written: 'out' },
  replace: { type: 'boolean' },
  check: { type: 'boolean' },
  at: { type: 'string', value: '</path/>' },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;

type Switch = 'quiet' | 'replace' | 'check';
type Given = Partial<Record<Exclude<OptionName, Switch>, string>> & Partial<Record<Switch, boolean>>;

/** What a command was asked to do. Folders and files are absolute; what nobody named is undefined, or as usual. */
export interface Options {
  /** What stands without a name; empty for a command that takes none. */
  folder: string;
  content: string;
  out: string;
  port: number;
  host: string;
  quiet: boolean;
  /** A finished build to take instead of one's own. */
  from: string | undefined;
  key: string | undefined;
  archive: string | undefined;
  replace: boolean;
  check: boolean;
  /** Where on a host the site lies: begins and ends with a slash. */
  at: string;
}

/**
 * Reads the options of a command.
 *
 * @param command its name in package.json, for the messages
 * @param known the options it takes
 * @param args what stood after the command
 * @throws Error that names the option and those that exist, or the value and what was expected
 */
export function readOptions(command: string, known: readonly OptionName[], args: readonly string[]): Options {
  const values = parse(command, known, args);
  return {
    folder: resolved(values.folder) ?? '',
    content: path.resolve(values.content ?? 'content'),
    out: path.resolve(values.out ?? 'dist'),
    port: readPort(values.port ?? '4321'),
    host: values.host ?? '127.0.0.1',
    quiet: values.quiet ?? false,
    from: resolved(values.from),
    key: resolved(values.key),
    archive: resolved(values.archive),
    replace: values.replace ?? false,
    check: values.check ?? false,
    at: readPath(values.at ?? '/'),
  };
}

function resolved(place: string | undefined): string | undefined {
  return place === undefined ? undefined : path.resolve(place);
}

function parse(command: string, known: readonly OptionName[], args: readonly string[]): Given {
  const [placed] = known.filter((name) => optionOf(name).asked);
  const named = known.filter((name) => name !== placed);
  const { values, positionals } = readArguments(command, known, args);
  const given = Object.fromEntries(named.map((name) => [name, values[writtenAs(name)]])) as Given;
  if (placed === undefined) return given;
  const [place = '', ...more] = positionals;
  const fault = more.length > 0 ? `Unexpected argument '${more[0]}'.` : place === '' ? optionOf(placed).asked : '';
  if (fault) throw new Error(`${fault}\n${usageOf(command, known)}`);
  return { ...given, [placed]: place };
}

function readArguments(command: string, known: readonly OptionName[], args: readonly string[]) {
  const named = known.filter((name) => !optionOf(name).asked);
  const options = Object.fromEntries(named.map((name) => [writtenAs(name), { type: OPTIONS[name].type }]));
  try {
    return parseArgs({ args: [...args], options, allowPositionals: named.length < known.length });
  } catch (error) {
    // Node's second sentence is for programmers of commands.
    const [reason] = String(error instanceof Error ? error.message : error).split('. ');
    throw new Error(`${reason}.\n${usageOf(command, known)}`, { cause: error });
  }
}

function optionOf(name: OptionName): Option {
  return OPTIONS[name];
}

function writtenAs(name: OptionName): string {
  return optionOf(name).written ?? name;
}

function usageOf(command: string, known: readonly OptionName[]): string {
  return `Usage: npm run ${command} -- ${known.map(usage).join(' ')}`;
}

function usage(name: OptionName): string {
  const { value, asked } = optionOf(name);
  if (asked) return value ?? '';
  return value ? `[--${writtenAs(name)} ${value}]` : `[--${writtenAs(name)}]`;
}

function readPath(value: string): string {
  if (/^\/([^\s?#]+\/)*$/.test(value)) return value;
  throw new Error(`--at ${value}: expected a path that begins and ends with a slash, for example --at /counterpart/`);
}

function readPort(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65535) return port;
  throw new Error(`--port ${value}: expected a number from 0 to 65535, for example --port 4322`);
}
