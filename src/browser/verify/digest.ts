/** Whether the browser computes checksums on this page: it does on pages from a disk and from https, not from http. */
export const canDigest = (): boolean => (crypto as { subtle?: SubtleCrypto }).subtle !== undefined;

/** SHA-256, hexadecimal. */
export async function sha256(content: string | ArrayBuffer): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
