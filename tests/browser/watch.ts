import type { Page } from 'puppeteer-core';

/** Something a page did that no reader should have to bear. */
export interface Finding {
  kind: 'request elsewhere' | 'policy violation' | 'console error' | 'page error';
  /** Address of the page it happened on. */
  page: string;
  text: string;
}

export interface Watch {
  findings: Finding[];
  /** Fails, listing all findings, unless there is none. */
  expectQuiet(): void;
}

const violationMark = 'securitypolicyviolation:';

/** True for an address that lies in the site, or that never leaves the page (`data:`, `blob:`, `about:`). */
export function staysHere(address: string, base: string): boolean {
  return address.startsWith(base) || /^(data|blob|about):/.test(address);
}

/**
 * Watches a page from before its first document: requests that leave the site's own address, violations of the page's
 * policy, errors in the console, errors thrown.
 *
 * @param base the address the whole site lives under; a request beside it counts as leaving
 */
export async function watch(page: Page, base: string): Promise<Watch> {
  const findings: Finding[] = [];
  const note = (kind: Finding['kind'], text: string): number => findings.push({ kind, page: page.url(), text });
  page.on('request', (request) => {
    if (!staysHere(request.url(), base)) note('request elsewhere', request.url());
  });
  page.on('pageerror', (error) => note('page error', error instanceof Error ? error.message : String(error)));
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(violationMark)) note('policy violation', text.slice(violationMark.length));
    else if (message.type() === 'error') note('console error', `${text} ${message.location().url ?? ''}`.trim());
  });
  // Firefox says nothing about a violation where a driver could hear it, so the page itself is asked to.
  await page.evaluateOnNewDocument((mark) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`${mark} ${event.effectiveDirective} stopped ${event.blockedURI} ${event.sourceFile}`);
    });
  }, violationMark);
  return { findings, expectQuiet: () => refuseNoise(findings) };
}

function refuseNoise(findings: Finding[]): void {
  if (findings.length === 0) return;
  const lines = findings.map(({ kind, page, text }) => `  ${kind} on ${page}: ${text}`);
  throw new Error(`The pages were not quiet:\n${lines.join('\n')}`);
}
