import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { scopesIn, shortenSheet, shortNames, type ScopeNames } from '../short-scopes.ts';
import { inThreads } from '../threads.ts';
import { createAddressBook, type ElementLink } from './address-book.ts';
import type { Finding } from './finding.ts';
import type { ExpectedElements } from './missing-elements.ts';
import { isChunk, listOutput, type Output } from './output.ts';
import type { RewrittenPart, Whole } from './rewritten-part.ts';
import { rewriteSheet } from './stylesheet.ts';

const REWRITING = new URL('rewritten-part.ts', import.meta.url);
const LOOKING = new URL('missing-elements.ts', import.meta.url);

/**
 * Makes a finished build independent of where it lies: relative addresses, classic scripts; and short scopes. Works in
 * place, every page is read once.
 *
 * @param root folder of the build
 * @param later paths that a later step will write, which pages may link to
 * @returns everything that is wrong in any page or style sheet; empty when the build may be published
 */
export async function relocate(root: string, later: readonly string[] = []): Promise<Finding[]> {
  const output = await listOutput(root, later);
  const sheets = await rewriteSheets(root, output);
  const whole = { root, files: output.files, scopes: sheets.scopes };
  const parts = await inThreads<Whole, string, RewrittenPart>(REWRITING, whole, output.pages);
  await removeModules(root, output.files, new Set(parts.flatMap(({ scripts }) => scripts)));
  return [...sheets.findings, ...parts.flatMap(({ findings }) => findings), ...(await brokenLinks(root, parts))];
}

async function rewriteSheets(
  root: string,
  output: Output,
): Promise<{ scopes: ScopeNames; findings: readonly Finding[] }> {
  const sheets = await Promise.all(
    output.sheets.map(async (file) => ({ file, css: await readFile(path.join(root, file), 'utf8') })),
  );
  // Style sheets name every scope that has styles.
  const scopes = shortNames(new Set(sheets.flatMap(({ css }) => scopesIn(css))));
  const book = createAddressBook(output);
  for (const { file, css } of sheets) {
    const rewritten = rewriteSheet(shortenSheet(css, scopes), (address) =>
      book.relocate({ address, file, use: 'load' }),
    );
    if (rewritten !== css) await writeFile(path.join(root, file), rewritten);
  }
  return { scopes, findings: book.findings };
}

/** The modules have become classic scripts; what no page refers to any more is left out of the output. */
async function removeModules(root: string, files: ReadonlySet<string>, used: ReadonlySet<string>) {
  const unused = [...files].filter((file) => isChunk(file) && !used.has(file));
  await Promise.all(unused.map((file) => rm(path.join(root, file), { force: true })));
}

/** Links to elements of other pages that are not there. A page is read once for all that lead to it. */
async function brokenLinks(root: string, parts: readonly RewrittenPart[]): Promise<Finding[]> {
  const expected = new Map<string, Set<string>>();
  for (const { page, id } of parts.flatMap(({ links }) => links)) {
    expected.set(page, (expected.get(page) ?? new Set()).add(id));
  }
  const pages = [...expected].map(([page, ids]) => ({ page, ids: [...ids] }));
  const missing = await inThreads<{ root: string }, ExpectedElements, ExpectedElements[]>(LOOKING, { root }, pages);
  const absent = new Map(missing.flat().map(({ page, ids }) => [page, new Set(ids)]));
  const findings = ({ address, id, from }: ElementLink, pagesOfPart: readonly string[]) =>
    from.map((index): Finding => ({
      file: pagesOfPart[index] ?? '',
      subject: address,
      problem: 'no element',
      detail: id,
    }));
  return parts.flatMap(({ links, pages: own }) =>
    links.filter(({ page, id }) => absent.get(page)?.has(id)).flatMap((link) => findings(link, own)),
  );
}
