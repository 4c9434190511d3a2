import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Texts compared without a language: by that of the machine. */
const ALPHABET = 'CallExpression[arguments.length=1] > MemberExpression.callee[property.name="localeCompare"]';

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
      // The same commit gives the same pages on every machine: none sorts by its own alphabet.
      'no-restricted-syntax': [
        'error',
        { selector: ALPHABET, message: 'Name the language to sort by: `a.localeCompare(b, "en")`.' },
      ],
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
