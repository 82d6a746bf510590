import type { DataTypeCode } from '../../../schema/ontology/data-types.ts';
import type { AnnotatedText, Range } from '../text/annotate.ts';

export interface FoundDataType {
  readonly code: DataTypeCode;
  readonly mentions: readonly Range[];
  readonly rule: string;
}

export function findDataTypes(text: AnnotatedText): FoundDataType[] {
  return text.tokens.length === 0 ? [] : [];
}
