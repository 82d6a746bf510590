import type { DocumentRecord } from '../../../schema/messages/document.ts';
import type { ExtractedEntity, Extraction } from '../../../schema/messages/extraction.ts';
import { spellingKey } from '../hubs.ts';
import type { ToldClaims } from './claim.ts';

/** "the ministry" and "he" are mentions, but no names. */
export const isSpeakerName = (exact: string): boolean => !/^the\b/iu.test(exact) && /^\S*[\p{Lu}\p{N}]/u.test(exact);

export const speakerKeys = (names: readonly string[]): string[] =>
  [...new Set(names.map(spellingKey))].filter((key) => key.length > 1).toSorted();

/** The claims of an extraction, for links to other documents. */
export function toldOf(
  document: Pick<DocumentRecord, 'kind' | 'publishedAt'> & { readonly id: string; readonly articleId: string },
  extraction: Extraction,
  idOf: (key: string) => string,
): ToldClaims {
  const byKey = new Map(extraction.entities.map((entity) => [entity.key, entity]));
  const namesOf = (key: string | null): string[] => {
    const entity: ExtractedEntity | undefined = byKey.get(key ?? '');
    return entity ? [entity.name, entity.form, ...entity.mentions.map(({ exact }) => exact).filter(isSpeakerName)] : [];
  };
  return {
    documentId: document.id,
    articleId: document.articleId,
    documentKind: document.kind,
    publishedAt: document.publishedAt,
    claims: extraction.claims.map((claim) => ({
      id: idOf(claim.key),
      stance: claim.stance,
      saidAt: claim.saidAt,
      exact: claim.span.exact,
      sentence: claim.sentence.exact,
      cue: claim.cue.map(({ exact }) => exact).join(' '),
      confidence: claim.confidence,
      speaker: {
        kind: claim.speaker.kind,
        entityKind: byKey.get(claim.speaker.entity ?? '')?.kind ?? null,
        text: claim.speaker.text,
        keys: speakerKeys([...namesOf(claim.speaker.entity), ...namesOf(claim.speaker.onBehalfOf)]),
        sides: [],
      },
    })),
    denials: extraction.links
      .filter(({ kind }) => kind === 'DENIES')
      .map(({ from, to, confidence }) => ({ from: idOf(from), to: idOf(to), confidence })),
  };
}
