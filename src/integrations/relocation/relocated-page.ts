import type { AddressBook } from './address-book.ts';
import { relativeAddress } from './address.ts';
import type { Bundler, ModuleScript } from './bundle.ts';
import { inlineCodeOf } from './inline-code.ts';
import { applyEdits, idsOf, readElements, writeAttribute, type Edit, type Element } from './page.ts';
import { rewriteElement } from './rewritten-page.ts';

/** What a classic script has no use for. */
const MODULE_ATTRIBUTES = new Set(['type', 'src', 'async', 'defer', 'crossorigin', 'integrity']);

/**
 * Makes one page independent of where it lies. What is wrong with it goes into the address book.
 *
 * @param html text of the page
 * @param file its path in the output
 * @returns the new text, in which only addresses and module scripts have changed
 */
export async function relocatePage(html: string, file: string, book: AddressBook, bundler: Bundler): Promise<string> {
  const elements = readElements(html);
  book.openPage(file, idsOf(elements));
  noteForbidden(elements, file, book);
  const modules = elements.filter(isModule);
  const others = elements.filter((element) => !isModule(element) && !isPreload(element));
  return applyEdits(html, [
    ...others.flatMap((element) => relocateAttributes(element, file, book)),
    ...elements.filter(isPreload).map((element) => replace(element, '')),
    ...(await classicScripts(modules, file, book, bundler)),
  ]);
}

function isModule({ tag, attributes }: Element): boolean {
  return tag === 'script' && attributes.get('type')?.toLowerCase() === 'module';
}

function isPreload({ tag, attributes }: Element): boolean {
  return tag === 'link' && attributes.get('rel')?.toLowerCase() === 'modulepreload';
}

function noteForbidden(elements: readonly Element[], file: string, book: AddressBook) {
  for (const element of elements) {
    if (element.tag === 'base') book.add({ file, subject: '<base>', problem: 'moved base' });
    for (const subject of inlineCodeOf(element)) book.add({ file, subject, problem: 'inline code' });
  }
}

function relocateAttributes(element: Element, file: string, book: AddressBook): Edit[] {
  const rel = element.attributes.get('rel');
  return rewriteElement(element, (address, use) => book.relocate({ address, file, use, ...(rel ? { rel } : {}) }));
}

/** A module runs once however often a page names it, a classic script each time: the repeated ones go. */
async function classicScripts(modules: readonly Element[], file: string, book: AddressBook, bundler: Bundler) {
  const seen = new Set<string>();
  const edits: Edit[] = [];
  for (const element of modules) {
    const bundle = await bundleOf(element, file, book, bundler);
    if (bundle === undefined) continue;
    edits.push(replace(element, seen.has(bundle) ? '' : writeScript(element, relativeAddress(file, bundle))));
    seen.add(bundle);
  }
  return edits;
}

/** The path of the classic script, or undefined with the reason in the address book. */
async function bundleOf(element: Element, file: string, book: AddressBook, bundler: Bundler) {
  const address = element.attributes.get('src');
  const script = moduleOf(element, address, file, book);
  if (!script) return undefined;
  try {
    return await bundler.bundle(script);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    book.add({ file, subject: address ?? '<script type="module">', problem: 'not classic', detail });
    return undefined;
  }
}

function moduleOf(element: Element, address: string | undefined, file: string, book: AddressBook) {
  if (address === undefined) return { code: element.text, page: file } satisfies ModuleScript;
  const sighting = { address, file, use: 'load' } as const;
  const module = book.find(sighting);
  // Asked only for the finding: the address itself is given up.
  if (module === undefined) book.relocate(sighting);
  return module === undefined ? undefined : ({ file: module } satisfies ModuleScript);
}

function writeScript({ attributes }: Element, address: string): string {
  const kept = [...attributes].filter(([name]) => !MODULE_ATTRIBUTES.has(name));
  const written = [['defer', ''] as const, ['src', address] as const, ...kept];
  return `<script ${written.map(([name, value]) => writeAttribute(name, value)).join(' ')}></script>`;
}

function replace({ span }: Element, text: string): Edit {
  return { ...span, text };
}
