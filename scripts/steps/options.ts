import path from 'node:path';
import { parseArgs } from 'node:util';

interface Option {
  type: 'string' | 'boolean';
  /** What follows the name in the usage: `--port <number>`. */
  value?: string;
}

/** Every option any command knows. */
const OPTIONS = {
  content: { type: 'string', value: '<folder>' },
  out: { type: 'string', value: '<folder>' },
  port: { type: 'string', value: '<number>' },
  host: { type: 'string', value: '<address>' },
  quiet: { type: 'boolean' },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;

/** What a command was asked to do. Folders are absolute. */
export interface Options {
  content: string;
  out: string;
  port: number;
  host: string;
  quiet: boolean;
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
    content: path.resolve(values.content ?? 'content'),
    out: path.resolve(values.out ?? 'dist'),
    port: readPort(values.port ?? '4321'),
    host: values.host ?? '127.0.0.1',
    quiet: values.quiet ?? false,
  };
}

function parse(command: string, known: readonly OptionName[], args: readonly string[]) {
  try {
    const options = Object.fromEntries(known.map((name) => [name, { type: OPTIONS[name].type }]));
    return parseArgs({ args: [...args], options }).values as Partial<Record<Exclude<OptionName, 'quiet'>, string>> & {
      quiet?: boolean;
    };
  } catch (error) {
    // Node's second sentence is for programmers of commands.
    const [reason] = String(error instanceof Error ? error.message : error).split('. ');
    throw new Error(`${reason}.\nUsage: npm run ${command} -- ${known.map(usage).join(' ')}`, { cause: error });
  }
}

function usage(name: OptionName): string {
  const option: Option = OPTIONS[name];
  return option.value ? `[--${name} ${option.value}]` : `[--${name}]`;
}

function readPort(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65535) return port;
  throw new Error(`--port ${value}: expected a number from 0 to 65535, for example --port 4322`);
}
