import { z } from 'zod';
import { provenance } from './provenance.ts';
import { text, webAddress } from './text.ts';

/** content/reading/<id>.md: a site or document that a source recommends. Addresses of long ago are shown as text. */
export const recommendedReading = z.strictObject({
  ...provenance,
  title: text,
  publisher: text.optional(),
  /** As the source prints it, e.g. `www.bsec.gov.tr/cooperation.htm`. */
  addressAsPrinted: text.optional(),
  /** Only where somebody has opened it since; otherwise leave it out. */
  address: webAddress.optional(),
  /** What is to be found there, in a sentence or two. */
  holds: text,
});
