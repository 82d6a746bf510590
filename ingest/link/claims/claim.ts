import type { DocumentKind, EntityKind, SpeakerKind, Stance } from '../../../schema/ontology/kinds.ts';

/** A claim as links see it: what its document alone tells of it. */
export interface LinkableClaim {
  readonly id: string;
  readonly stance: Stance;
  /** ISO 8601, where its document tells when it was said; null where only the day of publication is known. */
  readonly saidAt: string | null;
  readonly exact: string;
  readonly sentence: string;
  readonly cue: string;
  /** How sure it is that it was read right, from 0 to 1. */
  readonly confidence: number;
  readonly speaker: LinkableSpeaker;
}

export interface LinkableSpeaker {
  readonly kind: SpeakerKind;
  /** Null where the speaker is no entity. */
  readonly entityKind: EntityKind | null;
  readonly text: string;
  /** Spelling keys of all names that the document gives the speaker and whom he speaks for. */
  readonly keys: readonly string[];
  /** What the speaker and whom he speaks for are known to be, where names were judged: ids of things. */
  readonly sides: readonly string[];
}

/** The claims of one document in the order of the text, with the denials that were drawn among them. */
export interface ToldClaims {
  readonly documentId: string;
  /** Versions of one article answer nothing of one another: each tells the whole. */
  readonly articleId: string;
  readonly documentKind: DocumentKind;
  readonly publishedAt: string | null;
  readonly claims: readonly LinkableClaim[];
  /** By the ids of claims of this document, each with how likely it is right. */
  readonly denials: readonly { readonly from: string; readonly to: string; readonly confidence: number }[];
}

/** A link from a claim of one document to one of another of the same incident. */
export interface AcrossLink {
  readonly kind: 'DENIES' | 'CONFIRMS';
  readonly from: string;
  readonly to: string;
  readonly partial: boolean;
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly rule: string;
}
