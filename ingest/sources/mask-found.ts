/** A piece of the text in UTF-16 units, end excluded. */
export interface Found {
  readonly start: number;
  readonly end: number;
}
