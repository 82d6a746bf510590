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
  const tellings = inOrder(documents);
  const long = longRepeats(tellings.filter(({ read }) => read.said.stems.size >= leastWords));
  return [
    ...long,
    ...shortRepeats(
      tellings.filter(({ read }) => read.said.stems.size < leastWords),
      tellings,
      long,
    ),
  ];
}

function longRepeats(tellings: readonly Telling[]): Repetition[] {
  const byWord = new Map<string, Telling[]>();
  const found: Repetition[] = [];
  for (const telling of tellings) {
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

/**
 * "The hospital denied the claim", two papers may write. Where they print a longer claim alike, the one has it from the
 * other, or both from a third: then the same sentence is one statement however few its words are.
 */
function shortRepeats(short: readonly Telling[], all: readonly Telling[], long: readonly Repetition[]): Repetition[] {
  const documentOf = new Map(all.map(({ read, document }) => [read.claim.id, document.told.documentId]));
  const sharedIn = new Map<string, Set<string>>();
  const share = (id: string, first: string): void => {
    const documentId = documentOf.get(id) as string;
    sharedIn.set(documentId, (sharedIn.get(documentId) ?? new Set()).add(first));
  };
  for (const { from, to } of long) for (const id of [from, to]) share(id, to);
  const sharedBy = ({ document }: Telling): ReadonlySet<string> => sharedIn.get(document.told.documentId) ?? new Set();
  const alike = Map.groupBy(short, ({ read: { claim } }) =>
    JSON.stringify([claim.stance, claim.exact, claim.sentence]),
  );
  return [...alike.values()].flatMap((tellings) =>
    tellings.flatMap((telling, index) => {
      const first = tellings
        .slice(0, index)
        .find(
          (before) =>
            before.document.told.articleId !== telling.document.told.articleId &&
            isSameVoice(before, telling) &&
            !sharedBy(before).isDisjointFrom(sharedBy(telling)),
        );
      if (first === undefined) return [];
      const reasons = ['the same speaker', 'the same sentence', 'the two papers print a longer claim alike'];
      return [{ ...repetition(telling.read, first.read, 1), reasons }];
    }),
  );
}

/** Of versions that print one claim the first goes before the others. */
function inOrder(documents: readonly ReadClaims[]): Telling[] {
  return documents
    .flatMap((document) => document.claims.map((read) => ({ read, document })))
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
