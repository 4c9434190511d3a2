import { Tinypool } from 'tinypool';
import { createRewriter, type Rewriter, type Told, type Whole } from './rewriter.ts';

/** A page that was just rendered, and its path in the output. */
export interface Rendered {
  bytes: ArrayBuffer;
  file: string;
}

/** The same page, to be written, and what was learned from it. */
export interface Rewritten {
  bytes: Uint8Array<ArrayBuffer>;
  told: Told;
}

let rewriter: Rewriter | undefined;

/** Rewrites a page in a thread that was given the whole of the site when it began. */
export default async function rewriteBytes({ bytes, file }: Rendered): Promise<Rewritten> {
  rewriter ??= createRewriter(Tinypool.workerData as Whole);
  const { html, told } = await rewriter(new TextDecoder().decode(bytes), file);
  return { bytes: new TextEncoder().encode(html), told };
}
