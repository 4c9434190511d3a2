import type { ConfigData } from 'html-validate';

/** What every built page is held to. Every exception says its reason. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Every script and style is the site's own, and browsers refuse to check the integrity of files on a disk.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The style sheet keeps numbers on one line; with plain spaces a copied number stays one that can be searched for.
    'tel-non-breaking': 'off',
  },
};
