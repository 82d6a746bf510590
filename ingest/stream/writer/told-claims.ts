import type { AcrossClaimRow } from '../../../graph/cypher/write-across.ts';
import { readForView, type ViewMentionRow } from '../../../graph/cypher/write-derived.ts';
import { readBeforeWrite } from '../../../graph/cypher/write-facts.ts';
import type { GraphReader } from '../../../graph/engine.ts';
import { sorted } from '../../../schema/claim-ids.ts';
import { firstTellings, isDatedByText, type Telling } from '../../../schema/first-tellings.ts';
import type { LinkableClaim, LinkableSpeaker } from '../../link/claims/claim.ts';
import { speakerKeys } from '../../link/claims/told-of.ts';
import { readClaims } from '../../link/claims/told.ts';
import type { ReadClaims } from '../../link/claims/read-claim.ts';
import type { DocumentRows } from './document-rows.ts';
import type { IncidentRows, UnitRow } from './incident-rows.ts';

/** A story unit with its claims. */
export interface Member {
  readonly unitId: string;
  readonly claims: ReadClaims;
}

type SpeakerName = Pick<ViewMentionRow, 'kind' | 'form' | 'canonicalId' | 'aliases'>;

/** @returns the units of one incident that several documents tell of, with their claims as links see them */
export async function claimsReader(
  transaction: GraphReader,
  documents: DocumentRows,
  { together, told, mentions, onBehalfOf }: IncidentRows,
): Promise<(incident: readonly UnitRow[]) => Member[]> {
  const nameOf = new Map<string, SpeakerName>(mentions.map((row) => [`${row.documentId} ${row.id}`, row]));
  const isUnmentioned = ({ documentId, speakerId, speakerKind }: AcrossClaimRow): boolean =>
    speakerKind === 'ENTITY' && !nameOf.has(`${documentId} ${speakerId}`);
  const [within, given] = await Promise.all([
    documents.denials(sorted(together.map(({ documentId }) => documentId))),
    namesFromStore(transaction, sorted(told.filter(isUnmentioned).map(({ speakerId }) => speakerId))),
  ]);
  const toldIn = Map.groupBy(told, ({ unitId }) => unitId);
  const withinOf = Map.groupBy(within, ({ unitId }) => unitId);
  const behalfOf = Map.groupBy(onBehalfOf, ({ claimId }) => claimId);
  const speakerOf = (row: AcrossClaimRow): LinkableSpeaker => {
    const { id, documentId, speakerId, speakerKind, speakerText } = row;
    const speaker = nameOf.get(`${documentId} ${speakerId}`) ?? given.get(speakerId);
    const bodies = (behalfOf.get(id) ?? []).map(({ agencyId }) => nameOf.get(`${documentId} ${agencyId}`));
    const spellings = [speaker, ...bodies].flatMap((name) => (name ? [name.form, ...name.aliases] : []));
    return {
      kind: speakerKind,
      entityKind: speaker && speaker.kind !== 'DATA_TYPE' ? speaker.kind : null,
      text: speakerText ?? '',
      keys: speakerKeys(spellings),
      sides: [speaker, ...bodies].flatMap((name) => (name ? [name.canonicalId] : [])),
    };
  };
  return (incident) => {
    const read = incident.map((unit) => {
      const claims = (toldIn.get(unit.unitId) ?? []).map((row) => linkableClaim(row, unit, speakerOf(row)));
      return { unit, claims };
    });
    const printedAt = firstPrints(read);
    return read.map(({ unit: { unitId, documentId, articleId, kind: documentKind, publishedAt }, claims }) => {
      const denials = withinOf.get(unitId) ?? [];
      return { unitId, claims: readClaims({ documentId, articleId, documentKind, publishedAt, claims, denials }, printedAt) }; // prettier-ignore
    });
  };
}

/** A curator may give a claim to somebody whom its document does not name: he goes by what other documents call him. */
async function namesFromStore(
  transaction: GraphReader,
  entityIds: string[],
): Promise<ReadonlyMap<string, SpeakerName>> {
  if (entityIds.length === 0) return new Map();
  const [entities, names] = await Promise.all([
    transaction.run(readForView.entities, { ids: entityIds }),
    transaction.run(readBeforeWrite.aliases, { ids: entityIds }),
  ]);
  const aliasesOf = new Map(names.map(({ id, aliases }) => [id, aliases]));
  return new Map(entities.map((row) => [row.id, { ...row, aliases: aliasesOf.get(row.id) ?? [] }]));
}

function linkableClaim(row: AcrossClaimRow, { publishedAt }: UnitRow, speaker: LinkableSpeaker): LinkableClaim {
  const { id, stance, saidAt, exact, sentence, cue, confidence } = row;
  const isDated = isDatedByText({ saidAt, publishedAt });
  return { id, stance, saidAt: isDated ? saidAt : null, exact, sentence, cue: cue ?? '', confidence, speaker };
}

/** When the articles of these claims first printed them, of those that an earlier version printed. What has no date is given none. */
function firstPrints(
  units: readonly { readonly unit: UnitRow; readonly claims: readonly LinkableClaim[] }[],
): ReadonlyMap<string, string> {
  const versions = Map.groupBy(units, ({ unit }) => unit.articleId).values();
  const tellings = [...versions].flatMap((ofArticle) =>
    new Set(ofArticle.map(({ unit }) => unit.documentId)).size < 2
      ? []
      : ofArticle.flatMap(({ unit, claims }) => claims.map((claim): Telling => tellingOf(claim, unit))),
  );
  const publishedAt = new Map(tellings.map((telling) => [telling.id, telling.publishedAt]));
  const prints = [...firstTellings(tellings)].map(([id, first]) => [id, first.publishedAt] as const);
  return new Map(
    prints.flatMap(([id, first]) => (first !== null && publishedAt.get(id) ? [[id, first] as const] : [])),
  );
}

function tellingOf(
  { id, exact, sentence, stance, saidAt, speaker }: LinkableClaim,
  { articleId, version, publishedAt }: UnitRow,
): Telling {
  const { kind, sides, text } = speaker;
  const [who, body] = sides;
  const partyKey = body ?? who ?? (kind === 'UNNAMED' ? text.toLowerCase() : kind);
  return { id, articleId, version, exact, sentence, stance, saidAt: saidAt ?? publishedAt, publishedAt, partyKey };
}
