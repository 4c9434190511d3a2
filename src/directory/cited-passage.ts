import { passages, type Passage } from './prose.ts';
import { provenanceOf, sourceOf, type Origin, type Provenance, type Sources } from './provenance.ts';

/** A passage of a body with the sources it names. */
export interface CitedPassage extends Pick<Passage, 'html' | 'heading'> {
  provenance: Provenance;
}

/**
 * The passages of an entry's body. A passage held when its entry did, unless it rests only on sources the entry does not
 * name: then when the first of them was published.
 */
export function citedPassages(sources: Sources, entry: Required<Origin>, body = ''): CitedPassage[] {
  const own = new Set(entry.sources?.map(({ source }) => source));
  return passages(body).map(({ html, heading, citations }) => {
    const [first] = citations;
    const foreign = first && !citations.some(({ source }) => own.has(source));
    const asOf = foreign ? sourceOf(sources, first.source).data.published : entry.asOf;
    return { html, heading, provenance: provenanceOf(sources, { asOf, sources: citations }) };
  });
}
