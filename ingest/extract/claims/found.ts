import type { Cue } from '../vocabulary/cues.ts';
import type { Chain } from './chain.ts';
import type { TokenRange } from './reading.ts';

/** How the content hangs on its cue. */
export type Complement =
  | 'THAT'
  | 'CLAUSE'
  | 'QUESTION'
  | 'QUOTE'
  | 'OBJECT'
  | 'INFINITIVE'
  | 'GERUND'
  | 'NAMING'
  | 'ABOUT'
  | 'VERB_PHRASE'
  | 'SENTENCE';

/** A claim as a pass over the text finds it, in tokens: speaker and stance are settled later. */
export interface FoundClaim {
  /** "verb:that", "quote:before", "according-to", … */
  readonly rule: string;
  readonly complement: Complement;
  readonly cue: TokenRange | null;
  /** Lemma of the cue verb, or the words of another cue. */
  readonly cueWord: string;
  readonly entry: Cue | null;
  readonly chain: Chain | null;
  readonly source: TokenRange | null;
  /** How the speaker is meant when no words of the text name it. */
  readonly voice: 'SOURCE' | 'MEDIA' | 'AUTHOR' | 'ISSUER';
  readonly content: TokenRange;
  /** A stance that the pattern itself settles. */
  readonly stance: FoundStance | null;
  /** Who passed the words on, for speech within speech. */
  readonly reportedBy: TokenRange | null;
}

export type FoundStance =
  | 'ASSERTS'
  | 'ALLEGES'
  | 'CONFIRMS'
  | 'DENIES'
  | 'PARTLY_DENIES'
  | 'NO_EVIDENCE'
  | 'INVESTIGATING'
  | 'DECLINED_COMMENT'
  | 'NO_RESPONSE'
  | 'RETRACTS';
