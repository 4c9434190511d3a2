import path from 'node:path';

/** Tells the person what has been done. */
export type Say = (line: string) => void;

/** Prints what a command has done, line by line; nothing with `--quiet`. Failures are printed elsewhere, always. */
export function speaker({ quiet }: { quiet: boolean }): Say {
  return quiet ? () => undefined : (line) => console.log(line);
}

/** How a folder is called in messages: seen from where the command was started. */
export function shown(folder: string): string {
  const relative = path.relative(process.cwd(), folder);
  return `${relative.startsWith('..') ? folder : relative || '.'}/`;
}

/** Says that the content was checked: `312 files, no problem.` */
export function soundContent(files: number): string {
  return `${files} ${files === 1 ? 'file' : 'files'}, no problem.`;
}

/** Says why nothing happens yet. */
export function tellWaiting(pid: number) {
  console.error(`Another build is running (process ${pid}). Waiting for it to end.`);
}
