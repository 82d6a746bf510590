import type { AgencyType, EntityKind } from '../../../schema/ontology/kinds.ts';
import type { Range } from '../text/range.ts';

export interface EntityMention extends Range {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly how: 'NAME' | 'SHORT_NAME' | 'ACRONYM' | 'NOMINAL' | 'PRONOUN';
}

export interface FoundEntity {
  readonly index: number;
  readonly kind: EntityKind;
  /** The best spelling in this document. */
  readonly name: string;
  /** The normalised name that identity is judged on. */
  readonly form: string;
  readonly qualifier: string | null;
  /** A bare "hacker" or "the hospital": an entity of this story only. */
  readonly generic: boolean;
  readonly agencyType: AgencyType | null;
  readonly mentions: readonly EntityMention[];
  readonly rule: string;
}

export interface FoundRelation {
  readonly kind: 'AFFILIATED_WITH' | 'OPERATES';
  readonly from: number;
  readonly to: number;
  readonly title: string | null;
  readonly spans: readonly Range[];
  readonly rule: string;
  /** Who held the post does so no more, and does not speak for the body. */
  readonly isOver: boolean;
}

export interface Entities {
  readonly all: readonly FoundEntity[];
  readonly relations: readonly FoundRelation[];
  /** The entity that a phrase of the text names or refers to (a name, "the ministry", "he"), or null. */
  readonly resolve: (firstToken: number, lastToken: number) => FoundEntity | null;
}
