/** How likely each claim is what one denial answers, by what each pair shows alone. */
export interface Judged {
  readonly from: number;
  readonly likely: ReadonlyMap<number, number>;
  /** The same, the likeliest first. */
  readonly ranked: readonly number[];
  readonly sum: number;
  /** Denials of the same side near this one. */
  readonly own: readonly Judged[];
}

/** What is asked of the claims of the pairs. A denial may itself be answered, under the same number. */
export interface Company {
  readonly ownSide: (denial: number, other: number) => boolean;
  /** The same for all answered claims of one speaker. */
  readonly voiceOf: (answered: number) => string | number;
  /** How much of the shorter of two denials the other shares, from 0 to 1. */
  readonly alike: (denial: number, other: number) => number;
}

const least = 1e-4;
const logit = (likely: number): number => Math.log(Math.max(least, likely) / Math.max(least, 1 - likely));

/** As far as an answer looks. */
const near = 60;

/** What all pairs say of each: a side denies the same claims again, a denial answers one thing and not all, and those who agree do not contradict. */
export function secondLook(
  pairs: readonly { readonly from: number; readonly to: number; readonly likely: number }[],
  company: Company,
): ReadonlyMap<string, number>[] {
  const likelyOf = new Map<number, Map<number, number>>();
  for (const { from, to, likely } of pairs)
    likelyOf.set(from, (likelyOf.get(from) ?? new Map<number, number>()).set(to, likely));
  const judged = judgedOf(likelyOf, company);
  const elsewhere = elsewhereOf(judged);
  return pairs.map(({ from, to }) => secondFeatures(company, judged, elsewhere, judged.get(from) as Judged, to));
}

function secondFeatures(
  { voiceOf, alike }: Company,
  all: ReadonlyMap<number, Judged>,
  elsewhere: ReadonlyMap<number, Elsewhere>,
  { from, likely: candidates, ranked, sum, own }: Judged,
  to: number,
): ReadonlyMap<string, number> {
  const likely = candidates.get(to) ?? 0;
  const [best = 0, second = 0] = ranked;
  const again = { most: 0, sum: 0, times: 0, next: 0, alike: 0, best: 0 };
  for (const other of own) {
    again.best = Math.max(again.best, other.ranked[0] ?? 0);
    const much = other.likely.get(to);
    if (much === undefined) continue;
    again.times++;
    again.sum += much;
    again.most = Math.max(again.most, much);
    if (Math.abs(other.from - from) === 1) again.next = Math.max(again.next, much);
    again.alike = Math.max(again.alike, much * alike(other.from, from));
  }
  const voice = voiceOf(to);
  const theirs = all.get(to);
  let [sameSpeaker, otherSpeaker, agree] = [0, 0, 0];
  for (const [at, much] of candidates) {
    if (theirs) agree = Math.max(agree, Math.min(much, theirs.likely.get(at) ?? 0));
    if (at === to) continue;
    if (voiceOf(at) === voice) sameSpeaker = Math.max(sameSpeaker, much);
    else otherSpeaker = Math.max(otherSpeaker, much);
  }
  const { most, next, sum: toSum } = elsewhere.get(to) ?? { most: 0, next: 0, sum: 0 };
  return new Map([
    ['alone', logit(likely)],
    ['best', logit(best)],
    ['worse than best', best - likely],
    ['rank', ranked.indexOf(likely)],
    ['all of the denial', sum],
    ['second best', second],
    ['ahead', likely - (likely === best ? second : best)],
    ['same side denies it', again.most],
    ['same side denies it, on average', again.times > 0 ? again.sum / again.times : -0.1],
    ['same side denies it next', again.next],
    ['same side denies it alike', again.alike],
    ['denials of the side', own.length],
    ['best of the side', again.best],
    ['denied by another denial', most === likely ? next : most],
    ['all denials of it', toSum - likely],
    ['another claim of its speaker', sameSpeaker],
    ['another speaker', otherSpeaker],
    ['both deny a third', agree],
    ['denied by it', theirs?.likely.get(from) ?? 0],
  ]);
}

/** The denials with what each is likely to answer, those of one side joined. */
function judgedOf(
  likelyOf: ReadonlyMap<number, ReadonlyMap<number, number>>,
  { ownSide }: Company,
): ReadonlyMap<number, Judged> {
  const drafts = [...likelyOf].map(([from, likely]): Omit<Judged, 'own'> & { own: Judged[] } => {
    const ranked = [...likely.values()].sort((a, b) => b - a);
    return { from, likely, ranked, sum: ranked.reduce((sum, much) => sum + much, 0), own: [] };
  });
  drafts.forEach((draft, at) => {
    for (let next = at + 1; next < Math.min(drafts.length, at + near); next++) {
      const other = drafts[next];
      if (!other || other.from - draft.from > near) break;
      if (!ownSide(draft.from, other.from)) continue;
      draft.own.push(other);
      other.own.push(draft);
    }
  });
  return new Map(drafts.map((draft) => [draft.from, draft]));
}

/** How likely a claim is to be denied at all. */
interface Elsewhere {
  most: number;
  next: number;
  sum: number;
}

function elsewhereOf(all: ReadonlyMap<number, Judged>): ReadonlyMap<number, Elsewhere> {
  const found = new Map<number, Elsewhere>();
  for (const { likely } of all.values())
    for (const [to, much] of likely) {
      const known = found.get(to) ?? { most: 0, next: 0, sum: 0 };
      known.sum += much;
      if (much > known.most) [known.most, known.next] = [much, known.most];
      else known.next = Math.max(known.next, much);
      found.set(to, known);
    }
  return found;
}

export function partShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
