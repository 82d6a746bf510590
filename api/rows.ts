import type {
  ClaimProps,
  DocumentProps,
  EntityProps,
  FigureProps,
  IncidentProps,
  LinkProps,
  SourceProps,
} from '../graph/cypher/projections.ts';
import type { VerdictRow } from '../graph/cypher/curations.ts';
import type { JudgedNameProps, JudgementProps } from '../graph/cypher/read-judgements.ts';
import type { StoryProps } from '../graph/cypher/read-documents.ts';
import type { NeighborRelation } from '../graph/cypher/read-entities.ts';
import type { CurationProps } from '../graph/cypher/read-nodes.ts';
import type {
  DatePrecision,
  EvidenceClass,
  FigureKind,
  IncidentRole,
  SpeakerKind,
  Stance,
} from '../schema/ontology/kinds.ts';
import type { CurationRefusal } from './generated/schema-types.ts';
import type { Contradiction } from './answers/contradictions.ts';
import type { Page } from './page.ts';

/** What resolvers get of each type: a row of the graph, and the moment at which everything reached from it is read. */
export type At = { readonly asOf: string };

/** Later than any moment: the current view. */
export const latest = '9999-12-31T23:59:59.999Z';

export type ClaimRow = ClaimProps & At;
export type DocumentRow = DocumentProps & At;
export type StoryRow = StoryProps & { readonly document: DocumentRow; readonly incident: IncidentRow };
export type SourceRow = SourceProps & At;
export type EntityRow = EntityProps & At;
export type FigureRow = FigureProps & At;
export type IncidentRow = IncidentProps & At;
export type ClaimLinkRow = LinkProps & {
  readonly kind: 'DENIES' | 'CONFIRMS';
  readonly from: ClaimRow;
  readonly to: ClaimRow;
};
export type StatedRow = ClaimRow | FigureRow;
export type ContradictionRow = Contradiction & At;
export type CurationRow = CurationProps;
export type CurationAcceptedRow = { readonly accepted: true; readonly id: string; readonly recordedAt: string };
export type CurationRefusedRow = {
  readonly accepted: false;
  readonly code: CurationRefusal;
  readonly message: string;
  readonly conflict: readonly VerdictRow[];
};
export type CurationResultRow = CurationAcceptedRow | CurationRefusedRow;
export type NodeRow =
  | ClaimRow
  | DocumentRow
  | SourceRow
  | EntityRow
  | FigureRow
  | IncidentRow
  | ClaimLinkRow
  | ContradictionRow
  | CurationRow
  | JudgementRow;

/** Words that are not stored beside their offsets (null) are cut from the document's text. */
export type QuoteRow = At & {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
};
export type SpeakerRow = {
  readonly kind: SpeakerKind;
  readonly entity: EntityRow | null;
  /** What to call a speaker who is no entity. */
  readonly unnamedAs: string;
  readonly onBehalfOf: EntityRow | null;
  readonly reportedBy: EntityRow | null;
  readonly text: string;
};
/** Pairs of offsets in a document, as JSON text. */
export type SpansRow = { readonly documentId: string; readonly spans: string };
export type MentionRow = SpansRow & {
  readonly document: DocumentRow;
  readonly entity: EntityRow;
  readonly rule: string | null;
};
export type InvolvementRow = At & {
  readonly entity: EntityRow;
  readonly role: IncidentRole | 'TARGET' | 'EXPOSED_DATA';
  readonly claimIds: readonly string[];
  readonly disputedByIds: readonly string[];
};
export type RecyclingRow = At & {
  readonly incident: IncidentRow;
  readonly claimIds: readonly string[];
  readonly reasons: string[];
  readonly rule: string;
};
export type TimelineRow = {
  readonly at: string | null;
  readonly precision: DatePrecision | null;
  readonly document: DocumentRow;
  readonly claim: ClaimRow | null;
};
export type PositionRow = {
  readonly party: SpeakerRow;
  readonly stance: Stance;
  readonly at: string | null;
  readonly claims: ClaimRow[];
  readonly daysSincePrevious: number | null;
};
export type EvidenceTotalRow = {
  readonly kind: FigureKind;
  readonly evidenceClass: EvidenceClass;
  readonly unit: string | null;
  readonly currency: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly figures: FigureRow[];
};
export type OperationRow = At & {
  readonly agency: EntityRow;
  readonly system: EntityRow;
  readonly places: readonly SpansRow[];
};
export type AffiliationRow = At & {
  readonly agency: EntityRow;
  readonly title: string | null;
  readonly places: readonly SpansRow[];
};
export type NeighborRow = { readonly entity: EntityRow; readonly relation: NeighborRelation; readonly weight: number };
export type SearchHitRow = { readonly node: NodeRow; readonly score: number; readonly words: readonly string[] };
export type TraceStepRow = {
  readonly claim: ClaimRow;
  readonly parent: string | null;
  readonly link: ClaimLinkRow | null;
  readonly depth: number;
};
export type ClaimTraceRow = { readonly root: ClaimRow; readonly steps: TraceStepRow[]; readonly truncated: boolean };
export type ChangeRow = { readonly cursor: string; readonly claim: ClaimRow };

export type JudgementRow = JudgementProps;
export type JudgedNameRow = Omit<JudgedNameProps, 'entity'> & { readonly entity: EntityRow };
export type JudgedStoryRow = {
  readonly id: string;
  readonly name: string;
  readonly document: DocumentRow;
  readonly incident: IncidentRow | null;
};
export type JudgedRow = JudgedNameRow | JudgedStoryRow;

export type ClaimPage = Page<ClaimRow>;
export type ClaimLinkPage = Page<ClaimLinkRow>;
export type ContradictionPage = Page<ContradictionRow>;
export type DocumentPage = Page<DocumentRow>;
export type EntityPage = Page<EntityRow>;
export type IncidentPage = Page<IncidentRow>;
export type JudgementPage = Page<JudgementRow>;
export type MentionPage = Page<MentionRow>;
export type NeighborPage = Page<NeighborRow>;
export type SearchPage = Page<SearchHitRow>;
export type TimelinePage = Page<TimelineRow>;
