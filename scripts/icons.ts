/** npm run icons: draws the icons of the app from public/icon.svg, in the test browser. Run it after changing that file. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { engines } from '../tests/browser/browsers.ts';
import { run } from './steps/failure.ts';
import { PROJECT } from './steps/workshop.ts';

interface Icon {
  file: `${string}.png`;
  size: number;
  /** How much of the width the drawing takes. A mask may cut away a tenth on every side; the ground is then full. */
  share: number;
  ground: boolean;
}

const ICONS: Icon[] = [
  { file: 'icons/app-192.png', size: 192, share: 1, ground: false },
  { file: 'icons/app-512.png', size: 512, share: 1, ground: false },
  { file: 'icons/app-maskable-512.png', size: 512, share: 0.8, ground: true },
  { file: 'apple-touch-icon.png', size: 180, share: 0.9, ground: true },
];

const folder = path.join(PROJECT, 'public');

/** The drawing alone in a page; its own ground goes on to the edges where it must. */
function pageOf(svg: string, { share, ground }: Icon): string {
  const colour = /<rect[^>]*fill="([^"]+)"/.exec(svg)?.[1];
  if (colour === undefined) throw new Error('public/icon.svg: expected a <rect> with a fill as its ground');
  const image = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return (
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${ground ? colour : 'none'}">` +
    `<img src="${image}" style="width:${share * 100}vw;height:${share * 100}vh">`
  );
}

await run(async () => {
  const chromium = engines.find(({ name }) => name === 'Chromium');
  if (chromium === undefined) throw new Error('Icons need a Chromium: set CHROME_PATH.');
  const svg = readFileSync(path.join(folder, 'icon.svg'), 'utf8');
  mkdirSync(path.join(folder, 'icons'), { recursive: true });
  const browser = await chromium.launch();
  try {
    const page = await browser.newPage();
    for (const icon of ICONS) {
      await page.setViewport({ width: icon.size, height: icon.size });
      await page.setContent(pageOf(svg, icon), { waitUntil: 'load' });
      await page.screenshot({ path: `${folder}/${icon.file}`, omitBackground: true });
      console.log(`public/${icon.file}`);
    }
  } finally {
    await browser.close();
  }
});
