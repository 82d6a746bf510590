/** What a name or a description was taken for. */
export interface Judged<Outcome> {
  readonly outcome: Outcome;
  readonly probability: number;
  /** The reason that spoke most for it. */
  readonly reason: string;
}
