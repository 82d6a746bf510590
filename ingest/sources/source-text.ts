import type { GivenStatement } from '../../schema/messages/document.ts';
import type { DocumentFormat } from '../../schema/ontology/kinds.ts';
import type { PointInTime } from './dates.ts';

/** The text that is stored, and what the source says of itself where the input is silent. */
export interface SourceText {
  readonly text: string;
  readonly format: DocumentFormat;
  readonly statements: readonly GivenStatement[];
  readonly found: {
    readonly title: string | null;
    readonly url: string | null;
    readonly publisher: string | null;
    readonly published: PointInTime | null;
  };
}
