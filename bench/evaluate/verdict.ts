/** What is scored, in the order of the tables. */
export const rows = [
  'agencies',
  'systems',
  'attackers',
  'people',
  'dataTypes',
  'figures',
  'claims',
  'claimsWithSpeaker',
  'claimsWithSpeakerAndStance',
  'denials',
  'denialLinks',
  'denialLinksAcross',
  'authorClaims',
  'incidentPairs',
] as const;

/** Shares of what was found: of the matched claims whose speaker and whose stance is right, of quotes that stand in the text. */
export const shares = ['speakerAccuracy', 'stanceAccuracy', 'grounded'] as const;

export type Row = (typeof rows)[number] | (typeof shares)[number];

/** One count in one row; in a row of shares, EXTRA is what is not right. */
export interface Verdict {
  readonly row: Row;
  readonly outcome: 'RIGHT' | 'EXTRA' | 'MISSED';
}

/** A place where the reading is not the annotators'. */
export interface Miss {
  readonly kind: string;
  readonly document: string;
  /** In code points, end excluded; null where it is nowhere in particular. */
  readonly start: number | null;
  readonly end: number | null;
  readonly expected: string;
  readonly read: string;
}

/** What scoring one thing comes to. */
export interface Scored {
  readonly verdicts: readonly Verdict[];
  readonly misses: readonly Miss[];
}

export const together = (some: readonly Scored[]): Scored => ({
  verdicts: some.flatMap(({ verdicts }) => verdicts),
  misses: some.flatMap(({ misses }) => misses),
});
