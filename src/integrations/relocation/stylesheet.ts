import postcss from 'postcss';
import valueParser, { type FunctionNode, type Node } from 'postcss-value-parser';

/** Functions whose strings are addresses too: `image-set("map.png" 1x, "map@2x.png" 2x)`. */
const LISTS = new Set(['image-set', '-webkit-image-set']);

/**
 * Changes every address of a style sheet: in `url()`, in `@import`, in `image-set()`.
 *
 * @param css text of the sheet
 * @param change gets each address as written, gives the one to write
 * @returns the text with the new addresses, otherwise as it was
 */
export function rewriteSheet(css: string, change: (address: string) => string): string {
  const sheet = postcss.parse(css);
  sheet.walkDecls((declaration) => {
    if (declaration.value.includes('(')) declaration.value = rewriteValue(declaration.value, change);
  });
  sheet.walkAtRules('import', (rule) => {
    rule.params = rewriteValue(rule.params, change, true);
  });
  return sheet.toString();
}

function rewriteValue(value: string, change: (address: string) => string, isImport = false): string {
  const parsed = valueParser(value);
  const first = parsed.nodes.find((node) => node.type !== 'space');
  if (isImport && first?.type === 'string') first.value = change(first.value);
  parsed.walk((node) => {
    if (node.type === 'function') addressesOf(node).forEach((address) => (address.value = change(address.value)));
  });
  return parsed.toString();
}

function addressesOf(node: FunctionNode): Node[] {
  const name = node.value.toLowerCase();
  if (LISTS.has(name)) return node.nodes.filter(({ type }) => type === 'string');
  return name === 'url' ? node.nodes.filter(({ type }) => type === 'string' || type === 'word') : [];
}
