import { existsSync, readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A script element as far as loading a script from a disk goes. */
class ScriptElement {
  src = '';
  readonly #listeners = new Map<string, () => void>();

  addEventListener(event: string, listener: () => void): void {
    this.#listeners.set(event, listener);
  }

  /** Runs the file and tells the listener, as a browser does. */
  run(): void {
    const file = fileURLToPath(this.src);
    if (existsSync(file)) runInThisContext(readFileSync(file, 'utf8'), file);
    this.#listeners.get(existsSync(file) ? 'load' : 'error')?.();
  }
}

/**
 * Lets the search of a built site run without a browser, from its own scripts on the disk.
 * In: the folder `search/` of the output. Out: the engine's module, and what its scripts hand over to.
 */
export async function searchInNode(folder: string) {
  const currentScript = Object.assign(new ScriptElement(), { src: pathToFileURL(`${folder}/search.js`).href });
  const head = { append: (script: ScriptElement) => script.run() };
  const document = { currentScript, head, createElement: () => new ScriptElement(), baseURI: currentScript.src };
  const location = new URL(currentScript.src);
  Object.assign(globalThis, { document, location, HTMLScriptElement: ScriptElement, window: globalThis });
  const { handOver } = await import('../../src/browser/search/chunks.ts');
  Object.assign(globalThis, { counterpartSearch: { handOver } });
  return import('../../src/browser/search/engine.ts');
}
