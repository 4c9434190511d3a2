/** Rules for every built page; `tests/build/html.test.ts` applies them. Every exception says its reason. */
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // The last build step writes pages with parse5, which gives every attribute a value: defer="".
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
  },
};
