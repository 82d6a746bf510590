/** UTF-16, end excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
