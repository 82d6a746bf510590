import { isNamedIn, sameSide } from './voices.ts';
import { contentFeatures } from './content-features.ts';
import { commonFeatures, votesFeatures } from './manner-features.ts';
import { subjectFeatures } from './subject-features.ts';
import { cosine, meets } from '../../extract/vocabulary/said-words.ts';
import { chainFeatures, chainOf } from './chain-features.ts';
import type { Candidate, Pair, PairWeights } from './pair.ts';
import type { Add, Features, ReadClaim, ReadClaims } from './read-claim.ts';
import { rankFeatures } from './rank-features.ts';

/** Stances of claims that may be answered. */
export const answerable: ReadonlySet<string> = new Set([
  'ASSERTS',
  'ALLEGES',
  'CONFIRMS',
  'DENIES',
  'PARTLY_DENIES',
  'RETRACTS',
]);

const none: Features = new Map();

/** The claims of an earlier document that a denial may answer: those of other sides that have anything in common with it. Of the rest, half of all pairs, 7 in 1,000 are links, too few to tell them. */
export function candidatesOf(
  later: ReadClaims,
  earlier: ReadClaims,
  denial: ReadClaim,
  weights: PairWeights,
): Candidate[] {
  const pairs: Pair[] = [];
  const { speaker } = denial.claim;
  const deniedThere = [...earlier.answered.keys()].filter((at) => sameSide(earlier.claims[at]?.claim.speaker ?? speaker, speaker)).length; // prettier-ignore
  const chain = chainOf(later, earlier, denial, weights);
  for (const claim of earlier.claims) {
    if (!answerable.has(claim.claim.stance) || sameSide(denial.claim.speaker, claim.claim.speaker)) continue;
    const words = cosine(denial.said.stems, claim.said.stems, weights.words);
    const via = likenessToAnswered(later, denial, claim, weights);
    const isNear = words > 0 || via > 0 || denial.points || (denial.denied === 'breach' && claim.tells === 'breach');
    if (!isNear && !meets(denial.said.classes, claim.said.classes) && !earlier.deniedBy.has(claim.at)) continue;
    pairs.push({ later, earlier, denial, claim, weights, words, via, deniedThere, chain });
  }
  const most = Math.max(0, ...pairs.map(({ words }) => words));
  const mostVia = Math.max(0, ...pairs.map(({ via }) => via));
  return pairs.map((pair) => {
    const found = new Map<string, number>([['any', 1]]);
    const add: Add = (name, when, much = 1) => {
      if (when) found.set(name, much);
    };
    add('closest', most > 0 && pair.words === most);
    add('closest via', mostVia > 0 && pair.via === mostVia);
    viaFeatures(pair, add);
    voiceFeatures(pair, add);
    timeFeatures(pair, add);
    contentFeatures(pair, add);
    subjectFeatures(pair, add);
    votesFeatures(pair, add);
    commonFeatures(pair, add);
    rankFeatures(pair, add);
    chainFeatures(pair, add);
    const parts = [found, later.ofDenial.get(denial.at) ?? none, earlier.ofClaim[pair.claim.at] ?? none];
    return { pair, features: found, parts };
  });
}

function likenessToAnswered(later: ReadClaims, denial: ReadClaim, claim: ReadClaim, weights: PairWeights): number {
  let most = 0;
  for (const {
    read: { said, around },
  } of later.answered.get(denial.at) ?? [])
    // prettier-ignore
    most = Math.max(
      most,
      cosine(said.stems, claim.said.stems, weights.words),
      0.7 * cosine(around.stems, claim.said.stems, weights.words),
      0.5 * cosine(said.classes, claim.said.classes, weights.classes),
    );
  return most;
}

/** What the denial answers in its own document, and who denies the claim in the claim's. */
function viaFeatures({ later, earlier, denial, claim, weights, via }: Pair, add: Add): void {
  const answered = (later.answered.get(denial.at) ?? []).map(({ read }) => read);
  add('answers another', answered.length > 0);
  add('via', via > 0, via);
  const own = answered.filter((other) => sameSide(other.claim.speaker, claim.claim.speaker));
  add('via same speaker', own.length > 0, 0.2 + Math.max(0, ...own.map(({ said }) => cosine(said.stems, claim.said.stems, weights.words)))); // prettier-ignore
  add(
    'via number',
    answered.some(({ said }) => meets(said.numbers, claim.said.numbers)),
  );
  const deniers = (earlier.deniedBy.get(claim.at) ?? []).map(({ read }) => read);
  const same = deniers.filter(
    ({ claim: { speaker } }) =>
      sameSide(speaker, denial.claim.speaker) ||
      (speaker.kind === 'AUTHOR' &&
        denial.claim.speaker.kind === 'AUTHOR' &&
        later.told.documentKind === earlier.told.documentKind),
  );
  add('denied there', deniers.length > 0);
  add('denied there by the same side', same.length > 0, 0.3 + Math.max(0, ...same.map(({ said }) => cosine(said.stems, denial.said.stems, weights.words)))); // prettier-ignore
  let again = 0;
  for (const other of later.claims)
    if (sameSide(other.claim.speaker, claim.claim.speaker))
      again = Math.max(again, cosine(other.said.stems, claim.said.stems, weights.words));
  add('said again here', again > 0, again);
}

function voiceFeatures({ later, earlier, denial, claim }: Pair, add: Add): void {
  const [answerer, speaker] = [denial.claim.speaker, claim.claim.speaker];
  const kindOf = ({ entityKind, kind }: typeof speaker): string => entityKind ?? kind;
  add(`it ${claim.claim.stance}`, true);
  add(`of ${kindOf(speaker)}`, true);
  add(`by ${kindOf(answerer)}`, true);
  add('names the answerer', isNamedIn(answerer, claim.text));
  add('its sentence names the answerer', isNamedIn(answerer, claim.sentence));
  add('names its speaker', isNamedIn(speaker, denial.text) || isNamedIn(speaker, denial.sentence));
  add('both deny', claim.denial);
  add('partly', denial.claim.stance === 'PARTLY_DENIES');
  const denies = (voice: typeof speaker): boolean =>
    earlier.deniers.some((other) => sameSide(other.claim.speaker, voice));
  add('its speaker denies', denies(speaker));
  add('answerer denies there', denies(answerer));
  add(
    'answerer speaks there',
    earlier.claims.some((other) => sameSide(other.claim.speaker, answerer)),
  );
  add(
    'its speaker speaks here',
    later.claims.some((other) => sameSide(other.claim.speaker, speaker)),
  );
  add('AUTHOR ALLEGES', speaker.kind === 'AUTHOR' && claim.claim.stance === 'ALLEGES');
  add('AUTHOR lead', speaker.kind === 'AUTHOR' && claim.at < 3);
}

function timeFeatures({ denial, claim }: Pair, add: Add): void {
  const [to, from] = [denial.toldAt, claim.toldAt];
  const days = to === null || from === null ? null : Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  add('undated', days === null);
  add('days', days !== null, Math.log(1 + Math.max(0, days ?? 0)));
  add('same day', days === 0);
  add('within 3 days', days !== null && days > 0 && days <= 3);
  add('within 14 days', days !== null && days > 3 && days <= 14);
  add('later than 100 days', days !== null && days > 100);
  add('lead', claim.at < 3);
  add('first', claim.at === 0);
}
