import { readAcross, type AcrossClaimRow } from '../../../graph/cypher/write-across.ts';
import {
  readForView,
  type StoredFigureRow,
  type ViewClaimRow,
  type ViewEntityRow,
  type ViewMentionRow,
} from '../../../graph/cypher/write-derived.ts';
import type { GraphReader, Statement } from '../../../graph/engine.ts';
import type { DocumentFacts } from '../../../graph/write/document-facts.ts';
import { compareText, sorted } from '../../../schema/claim-ids.ts';

type OfDocuments = { documentIds: string[] };

/**
 * What documents say, as links and views ask for it. Rows of one document stand together, in the order of the statement
 * that reads them; whichever way they came they are the same.
 */
export interface DocumentRows {
  claims(documentIds: readonly string[]): Promise<ViewClaimRow[]>;
  /** With their words. */
  told(documentIds: readonly string[]): Promise<AcrossClaimRow[]>;
  mentions(documentIds: readonly string[]): Promise<ViewMentionRow[]>;
  about(documentIds: readonly string[]): Promise<{ claimId: string; entityId: string }[]>;
  onBehalfOf(documentIds: readonly string[]): Promise<{ claimId: string; agencyId: string }[]>;
  operators(documentIds: readonly string[]): Promise<OperatorRow[]>;
  figures(documentIds: readonly string[]): Promise<StoredFigureRow[]>;
  /** Denials drawn within each document. */
  denials(documentIds: readonly string[]): Promise<DenialRow[]>;
}

type OperatorRow = { documentId: string; agencyId: string; systemId: string };
type DenialRow = { documentId: string; unitId: string; from: string; to: string; confidence: number };

/**
 * Of documents that this transaction brought, what lies at hand is not read back; names are, for what they mean may
 * depend on other documents.
 * @param fresh new documents, written in this transaction, of which no curator says anything
 */
export function readDocumentRows(transaction: GraphReader, fresh: ReadonlyMap<string, DocumentFacts>): DocumentRows {
  const storedRows = async <Row>(statement: Statement<OfDocuments, Row>, ids: readonly string[]): Promise<Row[]> => {
    const documentIds = ids.filter((id) => !fresh.has(id));
    return documentIds.length === 0 ? [] : transaction.run(statement, { documentIds });
  };
  const rowsBy =
    <Row>(statement: Statement<OfDocuments, Row>, rowsOf: (facts: DocumentFacts) => Row[]) =>
    async (ids: readonly string[]): Promise<Row[]> => [
      ...(await storedRows(statement, ids)),
      ...factsOf(ids).flatMap(rowsOf),
    ];
  const factsOf = (ids: readonly string[]): DocumentFacts[] => ids.flatMap((id) => fresh.get(id) ?? []);
  const entitiesNamedIn = async (all: readonly DocumentFacts[]): Promise<Map<string, ViewEntityRow>> => {
    const ids = sorted(all.flatMap(({ links }) => links.mentions.map(({ to }) => to)));
    const rows = ids.length === 0 ? [] : await transaction.run(readForView.entities, { ids });
    return new Map(rows.map((row) => [row.id, row]));
  };

  return {
    claims: rowsBy(readForView.claims, claimsOf),
    told: rowsBy(readAcross.claims, toldOf),
    about: rowsBy(readForView.about, ({ links }) =>
      endsOf(links.about).map(({ from: claimId, to: entityId }) => ({ claimId, entityId })),
    ),
    onBehalfOf: rowsBy(readForView.onBehalfOf, ({ links }) =>
      endsOf(links.onBehalfOf).map(({ from: claimId, to: agencyId }) => ({ claimId, agencyId })),
    ),
    operators: rowsBy(readForView.operators, operatorsOf),
    figures: rowsBy(readForView.figures, figuresOf),
    denials: rowsBy(readAcross.within, denialsOf),
    async mentions(ids) {
      const facts = factsOf(ids);
      const [stored, entities] = await Promise.all([storedRows(readForView.mentions, ids), entitiesNamedIn(facts)]);
      return [...stored, ...facts.flatMap((one) => mentionsOf(one, entities))];
    },
  };
}

const byId = (a: { id: string }, b: { id: string }): number => compareText(a.id, b.id);

/** Of several with one id the last is written. */
const unique = <Row extends { id: string }>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];

/** A property that was not told is stored as none. */
const orNull = <Value>(value: unknown): Value | null => (value ?? null) as Value | null;

function toldOf({ claims }: DocumentFacts): AcrossClaimRow[] {
  const rows = claims.map(({ id, props }): AcrossClaimRow => {
    const said = props as unknown as Omit<AcrossClaimRow, 'id'>;
    const { documentId, unitId, stance, exact, sentence, confidence, speakerId, speakerKind, start, end } = said;
    const [cue, speakerText] = [orNull<string>(said.cue), orNull<string>(said.speakerText)];
    const saidAt = orNull<string>(said.saidAt);
    return { id, documentId, unitId, stance, saidAt, exact, sentence, cue, confidence, speakerId, speakerKind, speakerText, start, end }; // prettier-ignore
  });
  return unique(rows).toSorted((a, b) => a.start - b.start || a.end - b.end || byId(a, b));
}

function claimsOf(facts: DocumentFacts): ViewClaimRow[] {
  return toldOf(facts)
    .map(({ id, documentId, unitId, stance, speakerId, speakerKind }) => ({
      id,
      documentId,
      unitId,
      stance,
      speakerId,
      speakerKind,
    })) // prettier-ignore
    .toSorted(byId);
}

function figuresOf({ figures }: DocumentFacts): StoredFigureRow[] {
  const rows = figures.map(({ id, props: { documentId, unitId, speakerId } }) => ({
    id,
    documentId,
    unitId,
    speakerId: orNull<string>(speakerId),
    evidenceClass: null,
    history: null,
  }));
  return unique(rows).toSorted(byId);
}

function mentionsOf({ links }: DocumentFacts, entities: ReadonlyMap<string, ViewEntityRow>): ViewMentionRow[] {
  return links.mentions
    .flatMap(({ from: documentId, to, props }) => {
      const entity = entities.get(to);
      const unitIds = orNull<string[]>(props['unitIds']);
      return entity ? [{ ...entity, documentId, aliases: props['aliases'] as string[], unitIds }] : [];
    })
    .toSorted(byId);
}

/** Pairs of ends, each once, in order. */
function endsOf(links: readonly { from: string; to: string }[]): { from: string; to: string }[] {
  const unique = new Map(links.map(({ from, to }) => [`${from} ${to}`, { from, to }]));
  return [...unique].toSorted(([a], [b]) => compareText(a, b)).map(([, ends]) => ends);
}

function operatorsOf({ documentId, entities, links }: DocumentFacts): OperatorRow[] {
  const named = new Set(links.mentions.map(({ to }) => to));
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  return endsOf(links.operates)
    .filter(({ from, to }) => kinds.get(from) === 'AGENCY' && kinds.get(to) === 'SYSTEM' && named.has(to))
    .map(({ from: agencyId, to: systemId }) => ({ documentId, agencyId, systemId }));
}

function denialsOf({ documentId, claims, links }: DocumentFacts): DenialRow[] {
  const unitOf = new Map(claims.map(({ id, props }) => [id, props.unitId]));
  return unique(links.denies)
    .flatMap(({ from, to, props }) => {
      const unitId = unitOf.get(from);
      return unitId === undefined ? [] : [{ documentId, unitId, from, to, confidence: props['confidence'] as number }];
    })
    .toSorted((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
}
