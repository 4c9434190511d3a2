/** npm run book: one PDF of a country, of several, or of the whole directory, made of the built pages. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readBookChoice } from './book/choice.ts';
import { makeBook } from './book/make-book.ts';
import { planBook } from './book/plan.ts';
import { progress } from './book/progress.ts';
import { siteToBind } from './book/site-to-bind.ts';
import { run } from './steps/failure.ts';
import { speaker } from './steps/message.ts';

await run(async () => {
  const choice = readBookChoice(process.argv.slice(2));
  const say = speaker(choice);
  const { folder, date } = await siteToBind(choice.from, say);
  const plan = await planBook(folder, choice);
  const file = choice.out ?? path.resolve('book', `${plan.slug}.pdf`);
  const browser = await openBrowser();
  const bar = progress(plan.chapters.flatMap(({ parts }) => parts).length + 1, choice.quiet);
  try {
    const { bytes, pages } = await makeBook({ browser, site: folder, date, plan, onPart: bar.step });
    await writeWhole(file, bytes);
    bar.stop();
    say(`Book: ${path.relative('', file)}, ${pages} pages, ${(bytes.length / 1e6).toFixed(1)} MB`);
  } finally {
    bar.stop();
    await browser.close();
  }
});

/** The browser that the tests use: an installed Chromium, or the one that comes with the project. */
async function openBrowser() {
  // Looks for browsers, which an option that is wrong need not wait for.
  const { engines } = await import('../tests/browser/browsers.ts');
  const chromium = engines.find(({ name }) => name === 'Chromium');
  if (chromium === undefined)
    throw new Error('A book is printed by a Chromium, and none was found. Install one or set CHROME_PATH.');
  return chromium.launch();
}

/** Whatever happens meanwhile, the file is either the last book or the new one. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const coming = path.join(path.dirname(file), `.${path.basename(file)}.coming`);
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(coming, bytes);
    await rename(coming, file);
  } finally {
    await rm(coming, { force: true });
  }
}
