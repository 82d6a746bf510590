/** Why a document was not taken. A refusal is an expected outcome: it is returned, never thrown. */
export const refusalCodes = [
  'EMPTY',
  'BINARY',
  'LONE_SURROGATE',
  'TOO_LARGE',
  'NOT_ENGLISH',
  'NO_TEXT',
  'BAD_DATE',
  'BAD_URL',
  'BAD_INPUT',
  'BAD_CSAF',
  'UNKNOWN_KIND_OF_FILE',
  'UNREADABLE',
  'BAD_JSON',
  'BAD_ENCODING',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export interface Refusal {
  readonly ok: false;
  readonly code: RefusalCode;
  readonly message: string;
}

export type Outcome<Value> = { readonly ok: true; readonly value: Value } | Refusal;

export const refuse = (code: RefusalCode, message: string): Refusal => ({ ok: false, code, message });
export const take = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });
