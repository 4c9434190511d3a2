import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { MANIFEST_FILE, type Manifest } from '../../src/integrations/manifest.ts';
import { PROJECT } from '../steps/workshop.ts';
import { measureBuild } from './build-usage.ts';
import { makeContent } from './made-content.ts';
import { costTable, pageTable, stepTable, type ScaledBuild } from './scale-table.ts';

const FOLDER = path.join(PROJECT, '.build', 'scale');

/**
 * Builds the site with so many countries, one size after the other, and tells what each took. Nothing stays on the disk.
 *
 * @param sizes numbers of countries
 * @param say prints a line
 * @throws Error when a build fails, or when there are no such numbers of countries
 */
export async function measureScale(sizes: readonly number[], say: (line: string) => void): Promise<void> {
  const builds: ScaledBuild[] = [];
  try {
    for (const countries of sizes) {
      say(`Building ${countries} countries …`);
      builds.push(await buildScaled(countries));
    }
  } finally {
    rmSync(FOLDER, { recursive: true, force: true });
  }
  for (const table of [costTable(builds), stepTable(builds), pageTable(builds)]) {
    for (const line of ['', ...table]) say(line);
  }
}

async function buildScaled(countries: number): Promise<ScaledBuild> {
  rmSync(FOLDER, { recursive: true, force: true });
  const [content, out] = [path.join(FOLDER, 'content'), path.join(FOLDER, 'dist')];
  makeContent(path.join(PROJECT, 'content'), content, countries);
  const usage = await measureBuild(['--content', content, '--out', out, '--quiet']);
  const { files } = JSON.parse(readFileSync(path.join(out, MANIFEST_FILE), 'utf8')) as Manifest;
  return { countries, usage, files };
}
