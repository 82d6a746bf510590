/** A place in the stored text, in code points, end excluded. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * One line of `gainsay extract` and of `gainsay export`: what was found in one document, as programs read it that score
 * or share readings. `extract` names the file and knows no incident; `export` names the document and its incident, and
 * its links may lead to claims of other documents.
 */
export interface ReportLine {
  readonly file: string;
  readonly documentId: string;
  readonly incident: string | null;
  readonly entities: readonly {
    readonly type: string;
    readonly name: string;
    readonly mentions: readonly string[];
    readonly spans: readonly Place[];
  }[];
  readonly dataTypes: readonly string[];
  readonly figures: readonly {
    readonly kind: string;
    readonly low: number | null;
    readonly high: number | null;
    /** EXACT, AT_LEAST, UP_TO, ABOUT or RANGE. */
    readonly qualifier: string;
    readonly exact: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly claims: readonly ReportedClaim[];
}

export interface ReportedClaim extends Place {
  readonly id: string;
  readonly speaker: { readonly kind: string; readonly name: string; readonly mentions: readonly string[] };
  readonly stance: string;
  readonly exact: string;
  readonly sentence: string;
  readonly cue: readonly Place[];
  readonly source: readonly Place[];
  readonly saidAt: string | null;
  readonly confidence: number;
  readonly rule: string;
  readonly explanation: string;
  readonly partOf: string | null;
  readonly denies: readonly string[];
  readonly confirms: readonly string[];
}
