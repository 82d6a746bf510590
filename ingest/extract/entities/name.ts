/** A run of words that may be a name. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  /** zarf_k, wisp0r, @lantern: written as on a forum. */
  readonly handle: boolean;
  /** What a person is called before the name: "Dr", "Minister". */
  readonly title: string | null;
}

/** Where a name stands, in tokens, both included. */
export type NamePlace = Pick<NameSpan, 'first' | 'last'>;

export interface NameMention extends NameSpan {
  readonly how: 'NAME' | 'SHORT_NAME' | 'ACRONYM';
}

/** Spellings of one name, in the order of the text. */
export interface NameGroup {
  /** The fullest spelling. */
  full: string;
  form: string;
  readonly mentions: NameMention[];
  /** A later mention is the last or the first word alone: people and organisations shorten differently. */
  shortLast: boolean;
  shortFirst: boolean;
  acronym: boolean;
}
