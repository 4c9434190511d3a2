/** Lies at the top of every copy. */
const AT_TOP = 'verify.html';

const depth = (path: string) => path.split('/').length;

/**
 * Where in the chosen folder the copy lies: a stick may hold it in a folder of its own.
 * @param paths as the browser names them, the chosen folder first: `stick/counterpart/index.html`
 * @returns the beginning of every path in the copy, with its last slash: `stick/counterpart/`
 */
export function copyIn(paths: readonly string[]): string {
  const [nearest] = paths.filter((path) => path.endsWith(`/${AT_TOP}`)).toSorted((a, b) => depth(a) - depth(b));
  if (nearest !== undefined) return nearest.slice(0, -AT_TOP.length);
  return paths[0]?.slice(0, paths[0].indexOf('/') + 1) ?? '';
}
