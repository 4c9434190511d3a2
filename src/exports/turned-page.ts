import { POLICY } from '../layouts/policy.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<"]/g, (sign) => ENTITIES[sign] ?? sign);

/** A page that leads on to another. */
export interface TurnedPage {
  /** Its path in the output: `between/turkiye/bulgaria.html`. */
  page: string;
  /** What stands at the other end. */
  title: string;
  /** Site-absolute: `/between/bulgaria/turkiye.html?from=turkiye`. */
  address: string;
}

/** Writes a page that leads on at once, and by a link where the browser does not follow by itself. */
export function writeTurnedPage({ title, address }: Omit<TurnedPage, 'page'>): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url=${escaped(address)}">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<title>${escaped(title)} · Counterpart</title>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p><a href="${escaped(address)}">Go to the page of the two countries</a></p>
</main>
</body>
</html>
`;
}
