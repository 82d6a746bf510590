import type { FigureKind, FigureQualifier } from '../../../schema/ontology/kinds.ts';
import type { AnnotatedText, Range } from '../text/annotate.ts';

export interface FoundFigure {
  readonly kind: FigureKind;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: FigureQualifier;
  /** people, records, bytes, seconds, systems; null for money. */
  readonly unit: string | null;
  /** ISO 4217, or the name of a crypto-currency. */
  readonly currency: string | null;
  readonly range: Range;
  readonly rule: string;
}

export function findFigures(text: AnnotatedText): FoundFigure[] {
  return text.tokens.length === 0 ? [] : [];
}
