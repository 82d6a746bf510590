import { compareText } from '../../../schema/claim-ids.ts';
import type { ReadClaim, ReadClaims } from './read-claim.ts';
import { sameSide } from './voices.ts';

/** A claim that says again what the same speaker is told to have said first. */
export interface Repetition {
  readonly from: string;
  readonly to: string;
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly rule: string;
}

/** Of the words of the two together: wire copy is cut and spelt anew, but not put anew. */
const leastShared = 0.75;
/** Fewer words meet by chance: "no comment". */
const leastWords = 4;

interface Telling {
  readonly order: number;
  readonly read: ReadClaim;
  readonly document: ReadClaims;
}

/**
 * For each claim of an incident the first claim that it repeats: the same words of the same speaker in an earlier
 * document. A function of the set: first is by the date at which its article first told it, then by id.
 */
export function repeatsAmong(documents: readonly ReadClaims[]): Repetition[] {
  const byWord = new Map<string, Telling[]>();
  const found: Repetition[] = [];
  for (const telling of inOrder(documents)) {
    const { read } = telling;
    const first = firstOf(telling, byWord);
    if (first) found.push(repetition(read, first.telling.read, first.shared));
    for (const word of blockingWords(read)) {
      const tellings = byWord.get(word);
      if (tellings) tellings.push(telling);
      else byWord.set(word, [telling]);
    }
  }
  return found;
}

/** Of versions that print one claim the first goes before the others. */
function inOrder(documents: readonly ReadClaims[]): Telling[] {
  return documents
    .flatMap((document) => document.claims.map((read) => ({ read, document })))
    .filter(({ read }) => read.said.stems.size >= leastWords)
    .toSorted(
      (a, b) =>
        compareText(a.read.toldAt ?? '9', b.read.toldAt ?? '9') ||
        compareText(a.document.told.publishedAt ?? '9', b.document.told.publishedAt ?? '9') ||
        compareText(a.document.told.documentId, b.document.told.documentId) ||
        a.read.at - b.read.at,
    )
    .map((telling, order) => ({ ...telling, order }));
}

/** Two claims with three quarters of their words in common share one of the few that come first in any order of words. */
function blockingWords({ said: { stems } }: ReadClaim): string[] {
  const sorted = [...stems].toSorted(compareText);
  return sorted.slice(0, sorted.length - Math.ceil(leastShared * sorted.length) + 1);
}

function firstOf(
  told: Telling,
  byWord: ReadonlyMap<string, readonly Telling[]>,
): { telling: Telling; shared: number } | null {
  const { read, document } = told;
  const candidates = new Set(blockingWords(read).flatMap((word) => byWord.get(word) ?? []));
  for (const telling of [...candidates].toSorted((a, b) => a.order - b.order)) {
    if (telling.document.told.articleId === document.told.articleId || telling.read.denial !== read.denial) continue;
    const shared = sharedPart(read.said.stems, telling.read.said.stems);
    if (shared >= leastShared && isSameVoice(telling, told)) return { telling, shared };
  }
  return null;
}

/** Two papers' own voices may print one agency's report; unnamed sources need the same name. */
function isSameVoice(a: Telling, b: Telling): boolean {
  const [x, y] = [a.read.claim.speaker, b.read.claim.speaker];
  return sameSide(x, y) || (x.kind === 'AUTHOR' && y.kind === 'AUTHOR');
}

/** Of the words that either has, how many both have. */
function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const stem of a) if (b.has(stem)) both++;
  return both / (a.size + b.size - both);
}

function repetition(read: ReadClaim, first: ReadClaim, shared: number): Repetition {
  return {
    from: read.claim.id,
    to: first.claim.id,
    confidence: Math.round(shared * 100) / 100,
    reasons: ['the same speaker', `${Math.round(shared * 100)} % of the words are the same`],
    rule: 'across:repeats',
  };
}
