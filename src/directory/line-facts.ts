import type { Hours, Hotline } from '../schemas/hotline.ts';
import { numberDate } from './line-age.ts';
import { valueOf } from './statement-value.ts';

/** What a line can be looked for by. What nobody has checked is left out, which is not the same as no. */
export interface LineFacts {
  /** The slug of its country. */
  country: string;
  /** The number for danger now: it is offered whatever is looked for. */
  emergency: boolean;
  /** When its numbers were said; left out where there is none. */
  inside?: string | undefined;
  abroad?: string | undefined;
  languages?: string[] | undefined;
  serves?: string[] | undefined;
  /** The kind of who answers: `police`. */
  answers?: string | undefined;
  anonymous?: boolean | undefined;
  free?: boolean | undefined;
  hours?: (Hours & { asOf: string }) | undefined;
}

/** What a line of a country can be looked for by. */
export function lineFacts(country: string, data: Hotline): LineFacts {
  const { asOf, emergency } = data;
  const abroad = valueOf(data.fromAbroad);
  const cost = valueOf(data.cost);
  const hours = valueOf(data.hours);
  return {
    country,
    emergency,
    inside: valueOf(data.inside) && numberDate(data, 'inside'),
    abroad: abroad && 'e164' in abroad ? numberDate(data, 'abroad') : undefined,
    languages: valueOf(data.languages),
    serves: valueOf(data.serves),
    answers: valueOf(data.operator)?.kind,
    anonymous: valueOf(data.anonymous),
    free: cost && cost === 'free',
    hours: hours && { ...hours, asOf: data.hours?.asOf ?? asOf },
  };
}
