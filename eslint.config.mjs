import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.build/', '.astro/', 'node_modules/', 'tests/**/fixtures/']),
  js.configs.recommended,
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    // These talk to the person who runs them.
    files: ['scripts/**', 'tests/**', '*.mjs'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    // What reaches the browser imports nothing of Node.
    files: ['src/browser/**', 'src/directory/**', 'src/schemas/**'],
    languageOptions: { globals: globals.browser },
    rules: { 'no-restricted-imports': ['error', { patterns: ['node:*'] }] },
  },
);
