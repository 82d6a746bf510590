import type { KeyedLinkRow, LinkRow } from '../cypher/keyed-link.ts';
import type { NodeRow, SaidRow } from '../cypher/write-facts.ts';
import type { EntityKind } from '../../schema/ontology/kinds.ts';

/** The rows that one document comes to. */
export interface DocumentFacts {
  readonly documentId: string;
  readonly articleId: string;
  readonly publishedAt: string | null;
  readonly recordedAt: string;
  readonly extractorVersion: number;
  readonly precedence: string;
  readonly entities: readonly EntityFacts[];
  readonly dataTypes: readonly NodeRow[];
  readonly article: NodeRow;
  readonly source: { readonly id: string; readonly props: { readonly name: string } } | null;
  readonly document: NodeRow;
  /** Its story units, the main one first. */
  readonly units: readonly NodeRow[];
  readonly voices: readonly NodeRow[];
  readonly claims: readonly (SaidFact & { denial: boolean })[];
  readonly figures: readonly SaidFact[];
  readonly links: DocumentLinks;
  /** Things that were not stored because their words do not stand where they are said to stand (Law 1). */
  readonly refused: readonly string[];
}

export type SaidFact = Pick<SaidRow, 'id' | 'props'>;

export interface EntityFacts {
  readonly id: string;
  readonly kind: EntityKind;
  readonly form: string;
  /** What this document calls it, for the aliases. */
  readonly names: readonly string[];
  readonly props: NodeRow['props'];
}

export interface DocumentLinks {
  readonly mentions: KeyedLinkRow[];
  readonly madeByEntity: LinkRow[];
  readonly madeByVoice: LinkRow[];
  readonly onBehalfOf: LinkRow[];
  readonly reportedBy: LinkRow[];
  readonly claimPartOf: LinkRow[];
  readonly about: LinkRow[];
  readonly figureSaidIn: LinkRow[];
  readonly affiliatedWith: KeyedLinkRow[];
  readonly operates: KeyedLinkRow[];
  readonly denies: KeyedLinkRow[];
  readonly confirms: KeyedLinkRow[];
}

export function noLinks(): DocumentLinks {
  return {
    mentions: [],
    madeByEntity: [],
    madeByVoice: [],
    onBehalfOf: [],
    reportedBy: [],
    claimPartOf: [],
    about: [],
    figureSaidIn: [],
    affiliatedWith: [],
    operates: [],
    denies: [],
    confirms: [],
  };
}
