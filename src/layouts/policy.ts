/** What every page may load: nothing from elsewhere; WebAssembly only for the search. No page writes code inline. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/**
 * What the one page may do beside that which keeps the directory when it is asked to: load files of the site with a script,
 * have the browser run the worker, and name the site as an app. A worker's own requests obey the policy that the host sends
 * with the worker, so the worker asks for nothing but files of the site.
 */
export const KEEPING_POLICY = `${POLICY}; connect-src 'self'; worker-src 'self'; manifest-src 'self'`;
