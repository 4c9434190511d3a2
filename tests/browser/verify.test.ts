import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ElementHandle } from 'puppeteer-core';
import { expect } from 'vitest';
import { serveFolder } from '../../scripts/steps/server.ts';
import { inChromium } from './browsers.ts';
import { everywhere, withScriptsOff } from './journey.ts';
import type { Reader } from './reader.ts';
import { atRoot, dist } from './site.ts';
import type { OpenSite, Origin } from './site.ts';
import { namedFiles, smallCopy } from './small-copy.ts';
import type { SmallCopy } from './small-copy.ts';

const DATE = '2026-11-22';
let copy: SmallCopy;

function openedAt(base: string, close: () => Promise<void>): OpenSite {
  const all = async () => {
    await close();
    copy.remove();
  };
  return { base, address: (page) => new URL(page.replace(/^\//, ''), base).href, close: all };
}

/** The page of the copy itself, opened by double click; and the page of a site, which checks a copy on the disk. */
const places: Origin[] = [
  {
    name: 'from the copy',
    served: false,
    open: async () => {
      copy = await smallCopy(DATE);
      return openedAt(pathToFileURL(`${copy.folder}/`).href, async () => undefined);
    },
  },
  {
    name: 'from a site',
    served: true,
    open: async () => {
      const site = await smallCopy(DATE);
      copy = await smallCopy(DATE);
      const { address, close } = await serveFolder(site.folder, { host: '127.0.0.1', port: 0 });
      return openedAt(address, async () => {
        await close();
        site.remove();
      });
    },
  },
];

/**
 * Chooses a folder as a reader does. What drives Firefox hands over no folders: there each file is chosen by itself and told
 * the path that the folder would have given it.
 */
async function choose(reader: Reader, folder: string, isChromium: boolean): Promise<void> {
  const field = (await reader.page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  if (isChromium) return field.uploadFile(folder);
  const files = await namedFiles(folder);
  await field.evaluate(
    (input, paths) => {
      input.webkitdirectory = false;
      input.multiple = true;
      Object.defineProperty(File.prototype, 'webkitRelativePath', {
        configurable: true,
        get() {
          return paths[[...(input.files ?? [])].indexOf(this as File)];
        },
      });
    },
    files.map(({ path }) => path),
  );
  await field.uploadFile(...files.map(({ file }) => file));
}

/** What came out. */
async function told(reader: Reader): Promise<{ outcome: string; lists: string }> {
  await reader.page.waitForSelector('[data-sums]:not([hidden])');
  return { outcome: await reader.text('main [role="status"]'), lists: await reader.text('[data-found]') };
}

const allGood = (files: number) => `All ${files} files of the copy of 22 November 2026 are as they were made.`;
const SYSTEMS = 'Systems put files such as .DS_Store or desktop.ini there by themselves.';

everywhere(
  ({ engine, journey }) => {
    const isChromium = engine.name === 'Chromium';
    const count = async () => (await namedFiles(copy.folder)).length;
    const checked = async (reader: Reader) => {
      await reader.visit('/verify.html');
      await choose(reader, copy.folder, isChromium);
      return told(reader);
    };

    journey('a copy that is whole is said to be, with the checksum of its list', async (reader) => {
      expect(await checked(reader)).toEqual({ outcome: allGood(await count()), lists: '' });
      const sums = createHash('sha256')
        .update(readFileSync(join(copy.folder, 'SHA256SUMS')))
        .digest('hex');
      expect((await reader.text('[data-sums] [data-sum]')).replaceAll(' ', '')).toBe(sums);
    });

    journey(
      'one flipped bit, a page with a word more, a missing file and one too many are found by name',
      async (reader) => {
        const files = await count();
        const icon = join(copy.folder, 'icon.svg');
        const home = join(copy.folder, 'index.html');
        const sheet = join(copy.folder, 'sheet.svg');
        const was = [icon, home, sheet].map((file) => ({ file, content: readFileSync(file) }));
        const flipped = readFileSync(icon);
        flipped.writeUInt8(flipped.readUInt8(20) ^ 1, 20);
        writeFileSync(icon, flipped);
        appendFileSync(home, 'call 123 instead');
        rmSync(sheet);
        writeFileSync(join(copy.folder, 'extra.exe'), 'MZ');
        const outcome = await checked(reader);
        for (const { file, content } of was) writeFileSync(file, content);
        rmSync(join(copy.folder, 'extra.exe'));
        expect(outcome).toEqual({
          outcome:
            `3 of the ${files} files of the copy of 22 November 2026 are not as made. ` +
            '1 file that lies beside them did not come with it.',
          lists: `Changed (2) icon.svg index.html Missing (1) sheet.svg Did not come with the copy (1) ${SYSTEMS} extra.exe`,
        });
      },
    );

    journey('a changed list is found too', async (reader) => {
      const sums = join(copy.folder, 'SHA256SUMS');
      const was = readFileSync(sums, 'utf8');
      writeFileSync(
        sums,
        was.replace(/^./, (letter) => (letter === '0' ? '1' : '0')),
      );
      const { lists } = await checked(reader);
      writeFileSync(sums, was);
      expect(lists).toBe('Changed (1) SHA256SUMS');
    });
  },
  { origins: places },
);

everywhere(
  ({ journey }) => {
    journey('a folder that is no copy is told apart, and the next one is checked all the same', async (reader) => {
      const other = await smallCopy('2025-01-01');
      await reader.visit('/verify.html');
      await choose(reader, join(other.folder, '_astro'), true);
      expect((await told(reader)).outcome).toMatch(
        /^None of the [\d,]+ files of the copy of .* is here\. Is it the right folder\?/,
      );
      await choose(reader, other.folder, true);
      await reader.sees(/Its own list, sums\.js, is not the one of this page: it is a copy of another date/);
      other.remove();
    });

    journey('whose browser hands over a file and no folder is told to take another', async (reader) => {
      await reader.visit('/verify.html');
      const field = (await reader.page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
      await field.evaluate((input) => (input.webkitdirectory = false));
      await field.uploadFile(join(dist, 'index.html'));
      await reader.sees(
        /This browser cannot hand over a folder\. Try another one on a computer, or use the tools of the/,
      );
      expect(await reader.text('main')).not.toContain('Missing');
    });

    journey(
      'the whole copy is read, and the field is reached by keyboard',
      async (reader) => {
        await reader.visit('/verify.html');
        const field = await reader.page.$('input[type="file"]');
        await field?.focus();
        expect(await reader.page.evaluate(() => document.activeElement?.id)).toBe('copy');
        await choose(reader, dist, true);
        expect((await told(reader)).outcome).toMatch(/^All [\d,]+ files of the copy of .* are as they were made\.$/);
      },
      { width: 360 },
    );
  },
  { engines: inChromium, origins: atRoot },
);

withScriptsOff(
  ({ journey }) => {
    journey('the page that checks a copy says what to do instead, and offers no dead field', async (reader) => {
      await reader.visit('/verify.html');
      await reader.sees(
        /Checking needs scripts, which are off here\. The tools of the system check more, from SHA256SUMS/,
      );
      expect(await reader.countShown('main input, main progress')).toBe(0);
    });
  },
  { origins: atRoot },
);
