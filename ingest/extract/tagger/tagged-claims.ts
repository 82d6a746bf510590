import { trimmed } from '../claims/content.ts';
import type { Complement, FoundClaim } from '../claims/found.ts';
import { sentenceAt, type Reading, type TokenRange } from '../claims/reading.ts';
import { cuesOf } from '../vocabulary/cues.ts';
import { surelyMedia } from '../vocabulary/speakers.ts';
import type { TaggerWeights } from './weights.ts';
import { tag, type Tagged, type TaggedSpan } from './tag.ts';

/** From this mean chance on a stretch that no rule found is a claim. */
const leastChance = 0.78;
/** From this one on it is one although it looks like the author's own words. */
const surerThanAuthor = 0.8;
/** From this one on it is one although neither a source nor a cue stands beside it: of the others two in five were. */
const surelyCarried = 0.9;
/** Below this mean chance of its words what a rule alone found is none. */
const leastInside = 0.1;

const shared = (a: TokenRange, b: TokenRange): number =>
  Math.max(0, Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1);
const sizeOf = ({ first, last }: TokenRange): number => last - first + 1;
const isAuthors = ({ rule }: FoundClaim): boolean => rule.startsWith('author:');

/** Patterns that say themselves where they begin and end: "called the report baseless", "declined to comment". */
const fixed: ReadonlySet<Complement> = new Set(['NAMING', 'VERB_PHRASE']);

/**
 * What the rules found and what was tagged, brought together: the tagger says where a claim begins and ends, the rules who
 * says it and how. A claim of theirs that holds another stays as it is.
 */
export function withTagged(
  reading: Reading,
  found: readonly FoundClaim[],
  weights: TaggerWeights,
): readonly FoundClaim[] {
  const tagged = tag(reading, found, weights);
  const spoken = found.filter((claim) => !isAuthors(claim));
  const holding = holdingOthers(spoken);
  const spanOf = new Map<FoundClaim, TaggedSpan>();
  const nextOf = new Map<FoundClaim, TaggedSpan[]>();
  const more: FoundClaim[] = [];
  const dropped = new Set<FoundClaim>();
  const overSpoken = bySpan(tagged.contents, spoken);
  const overAuthors = bySpan(tagged.contents, found.filter(isAuthors));
  for (const span of tagged.contents) {
    const over = overSpoken.get(span) ?? [];
    const likeness = ({ content }: FoundClaim): number => (2 * shared(content, span)) / (sizeOf(content) + sizeOf(span)); // prettier-ignore
    const best = over.reduce<FoundClaim | null>((a, b) => (a && likeness(a) >= likeness(b) ? a : b), null);
    if (best) {
      if (fixed.has(best.complement) || best.rule.startsWith('noun:') || holding.has(best)) continue;
      // of two pieces of one claim the larger is it: the other was right in less than half of the cases
      const other = spanOf.get(best);
      const [before, behind] = other && other.first > span.first ? [span, other] : [other, span];
      if (before && isNextClause(reading, before, behind)) {
        spanOf.set(best, before);
        nextOf.set(best, [...(nextOf.get(best) ?? []), behind]);
        continue;
      }
      if (!other || shared(best.content, other) < shared(best.content, span)) spanOf.set(best, span);
      continue;
    }
    const authors = overAuthors.get(span) ?? [];
    if (span.chance < (authors.length > 0 ? surerThanAuthor : leastChance)) continue;
    const claim = claimOf(reading, tagged, span);
    if (!claim || (claim.rule === 'tagged:carried' && span.chance < surelyCarried)) continue;
    more.push(claim);
    for (const author of authors) dropped.add(author);
  }
  const cues = new Set(spoken.flatMap(({ cue }) => (cue === null ? [] : [cue.first])));
  const kept = found.flatMap((claim) => {
    if (dropped.has(claim)) return [];
    const span = spanOf.get(claim);
    if (span) {
      const content = trimmed(reading, beginBehind(claim, span), endBefore(cues, claim, span));
      const next = (nextOf.get(claim) ?? []).flatMap(({ first, last }) => {
        const range = trimmed(reading, first, last);
        return range ? [{ ...claim, content: range }] : [];
      });
      return [{ ...claim, content: content ?? claim.content }, ...next];
    }
    return isAuthors(claim) || meanOf(tagged.inside, claim.content) >= leastInside ? [claim] : [];
  });
  return [...kept, ...more];
}

/** "said no data was taken, and that its systems were safe", where the tagger begins anew behind "that". */
function isNextClause({ tokens }: Reading, before: TaggedSpan, { first }: TaggedSpan): boolean {
  const that = tokens[first]?.lower === 'that' ? first : first - 1;
  const joint = tokens[that - 1];
  return tokens[that]?.lower === 'that' && (joint?.lower === 'and' || joint?.lower === 'but') && that - 1 > before.last && that - before.last <= 3; // prettier-ignore
}

/** Where a span ends that runs on into "but insisted that …": what has a cue of its own behind a claim is no more of it. */
function endBefore(cues: ReadonlySet<number>, { content }: FoundClaim, span: TaggedSpan): number {
  for (let i = content.last + 1; i <= span.last; i++) if (cues.has(i)) return content.last;
  return span.last;
}

/** Of "denied a role and blamed others" the second content begins behind its own cue. */
const beginBehind = ({ content, cue, complement, rule }: FoundClaim, span: TaggedSpan): number =>
  cue && (complement === 'OBJECT' || rule.startsWith('naming:')) && span.first < cue.first && cue.last < content.first
    ? content.first
    : span.first;

/** Where in spans that lie one behind the other the first stands that ends at or behind a token. */
function firstFrom(spans: readonly TaggedSpan[], token: number): number {
  let from = 0;
  let to = spans.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((spans[middle] as TaggedSpan).last < token) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The claims that each span shares words with. */
function bySpan(spans: readonly TaggedSpan[], claims: readonly FoundClaim[]): Map<TaggedSpan, FoundClaim[]> {
  const over = new Map<TaggedSpan, FoundClaim[]>();
  for (const claim of claims) {
    const { first, last } = claim.content;
    for (let i = firstFrom(spans, first); i < spans.length; i++) {
      const span = spans[i] as TaggedSpan;
      if (span.first > last) break;
      const others = over.get(span);
      if (others) others.push(claim);
      else over.set(span, [claim]);
    }
  }
  return over;
}

/** Claims in whose content another stands: the tagger sees one layer of speech only. */
function holdingOthers(claims: readonly FoundClaim[]): Set<FoundClaim> {
  const holding = new Set<FoundClaim>();
  const sorted = claims.toSorted((a, b) => a.content.first - b.content.first || b.content.last - a.content.last);
  sorted.forEach((claim, at) => {
    const next = sorted[at + 1];
    if (next && next.content.last <= claim.content.last && sizeOf(next.content) < sizeOf(claim.content))
      holding.add(claim);
  });
  return holding;
}

/** From this chance on words of a sentence are its source or cue although other tags are likelier. */
const leastAside = 0.15;

/** The likeliest run of such words outside of the content. */
function likelyRun(chances: Float32Array, { first, last }: TokenRange, content: TokenRange): TokenRange | null {
  let best: TokenRange | null = null;
  let most = 0;
  for (let i = first; i <= last; i++) {
    let sum = 0;
    let end = i;
    for (; end <= last && (end < content.first || end > content.last) && (chances[end] as number) >= leastAside; end++)
      sum += chances[end] as number;
    if (end === i) continue;
    if (sum > most) {
      most = sum;
      best = { first: i, last: end - 1 };
    }
    i = end;
  }
  return best;
}

function meanOf(chances: Float32Array, { first, last }: TokenRange): number {
  let sum = 0;
  for (let i = first; i <= last; i++) sum += chances[i] as number;
  return sum / (last - first + 1);
}

const telling = /^(that|claiming|alleging|suggesting|stating|saying)$/;

/** "There have been reports in the media claiming that the files were sold": theirs, whoever mentions them. */
function reportsIn({ tokens }: Reading, { first, last }: TokenRange): FoundClaim | null {
  for (let i = first; i <= Math.min(last, first + 10); i++) {
    if (!surelyMedia.has(tokens[i]?.lower ?? '')) continue;
    for (let at = i + 1; at < Math.min(last, i + 14); at++) {
      if (!telling.test(tokens[at]?.lower ?? '')) continue;
      const from = tokens[at + 1]?.lower === 'that' ? at + 2 : at + 1;
      if (last - from < 2) return null;
      const range = { first: from, last };
      return { rule: 'tagged:reports', complement: 'THAT', cue: { first: at, last: at }, cueWord: '', entry: null, chain: null, source: { first: i, last: i }, voice: 'MEDIA', content: range, stance: null, reportedBy: null }; // prettier-ignore
    }
    return null;
  }
  return null;
}

/** A claim that no rule found: with the source and the cue that stand in its sentence, else of whoever spoke last. */
function claimOf(reading: Reading, tagged: Tagged, span: TaggedSpan): FoundClaim | null {
  const content = trimmed(reading, span.first, span.last);
  if (!content) return null;
  const low = sentenceAt(reading, content.first).firstToken;
  const high = sentenceAt(reading, content.last).lastToken;
  const nearest = (spans: readonly TaggedSpan[]): TokenRange | null => {
    let best: TaggedSpan | null = null;
    let least = Infinity;
    for (let i = firstFrom(spans, low); i < spans.length; i++) {
      const other = spans[i] as TaggedSpan;
      if (other.first > high) break;
      if (other.first < low || other.last > high) continue;
      const away = other.first > content.last ? other.first - content.last : content.first - other.last;
      if (away < least) {
        least = away;
        best = other;
      }
    }
    return best && { first: best.first, last: best.last };
  };
  const reported = reportsIn(reading, content);
  if (reported) return reported;
  const words = { first: low, last: high };
  const cue = nearest(tagged.cues) ?? likelyRun(tagged.cue, words, content);
  const source = nearest(tagged.sources) ?? likelyRun(tagged.source, words, content);
  let entry = null;
  for (let i = cue?.first ?? 0; cue && !entry && i <= cue.last; i++)
    entry = cuesOf(reading.tokens[i]?.lower ?? '')[0] ?? null;
  const quoted = (reading.tokens[content.first]?.quote ?? -1) >= 0;
  return {
    rule: source ? 'tagged:source' : cue ? 'tagged:cue' : 'tagged:carried',
    complement: quoted ? 'QUOTE' : 'CLAUSE',
    cue,
    cueWord: entry?.lemma ?? '',
    entry,
    chain: null,
    source,
    voice: 'SOURCE',
    content,
    stance: null,
    reportedBy: null,
  };
}
