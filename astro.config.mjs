// The pipeline, in its order: content → pages and records → search index → pages that lead on → scripts of the head →
// relocatable output → worker for use without a network → lists of files.
// scripts/build.ts checks the content before this runs and puts the finished folder in place after it.
import { defineConfig } from 'astro/config';
import { headScript } from './src/integrations/head-script.ts';
import { lists } from './src/integrations/lists.ts';
import { offline } from './src/integrations/offline.ts';
import { relocatable } from './src/integrations/relocatable.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { turnedPages } from './src/integrations/turned-pages.ts';
import { dataDate } from './src/data-date.ts';

export default defineConfig({
  outDir: '.build/next',
  output: 'static',
  // A folder address does not open from a disk; a file does.
  build: { format: 'file', inlineStylesheets: 'never' },
  trailingSlash: 'never',
  // 'jsx' would drop the spaces between inline elements that stand on lines of their own.
  compressHTML: true,
  // Nothing inline, so that one strict policy fits every page.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
  integrations: [searchIndex(), turnedPages(), headScript(), relocatable(), offline(), lists({ date: dataDate() })],
  devToolbar: { enabled: false },
});
