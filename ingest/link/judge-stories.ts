import { bothName, common, sameName, sharedNames, type SharedName } from './shared-names.ts';
import { isOfCast, keysOf, subjectsOf, type StoryKeys } from './story-keys.ts';
import { inPassing, type StoryName } from './story-name.ts';
import type { StorySignature } from './story-signature.ts';

export interface StoryUnit {
  readonly unitId: string;
  readonly documentId: string;
  readonly publishedAt: string | null;
  readonly signature: StorySignature;
}

export interface StoryJudgement {
  /** NOT_SAME is a hard no by a rule of its own; what merely shares too little is judged by nobody, and null. */
  readonly verdict: 'SAME' | 'UNDECIDED' | 'NOT_SAME';
  /** In points: what speaks for one incident less what speaks against. */
  readonly score: number;
  readonly reasons: readonly string[];
}

/**
 * Points of what two stories share, set on annotated documents so that no two incidents meet: a merge that is wrong shows
 * one body's words in another's story, one that is missing leaves two stories side by side.
 */
const points = {
  bestName: 2.4,
  /** A word that nobody read as a name, and no other name: it may be a town in which much happens. */
  wordAlone: 1.6,
  secondName: 1.6,
  thirdName: 0.8,
  moreNames: 0.8,
  figure: 1.2,
  quotation: 2,
  day: 0.7,
  within14Days: 0.85,
  within60Days: 0.2,
  within240Days: -0.6,
  within720Days: -1.3,
  undated: -1.4,
  otherSubjects: -1.2,
} as const;

/** The name of this rule and its version: another table of points is another rule. */
export const storyRule = 'rule:stories-8';

/**
 * A name under `rare` is a hub's or half of one, and does not count among many; from `together` on they are one cast. Under
 * `apart`, two that a hard no keeps apart are so far from each other that nobody asks.
 */
const least = { same: 2.4, undecided: 1.8, inCommon: 0.62, apart: 0.6, rare: 0.2, together: 5 } as const;

/** How near in time two stories are for one shared key to be enough, and for two. */
export const reach = { near: { days: 60 }, far: { days: 720, keys: 2 } } as const;

/**
 * Whether the two are compared at all: what blocking brings together, said of one pair. Within weeks of each other, by what
 * it happened to, or by a gang or a person where one of them does not say what it happened to, or is a body in the other's
 * reading; else, or where one has no date, by what it happened to and another key.
 */
export function areCompared(a: StoryUnit, b: StoryUnit): boolean {
  if (a.documentId === b.documentId) return false;
  const days = daysApart(a, b);
  // What is told in passing is told with when it happened: of a body that was attacked twice, that keeps the two apart.
  if ((a.signature.background || b.signature.background) && (days ?? 0) > reach.near.days) return false;
  const [left, right] = [keysOf(a.signature), keysOf(b.signature)];
  const hit = common(left.hit, right.hit).length;
  const cast = common(left.cast, right.cast).length;
  if (days !== null && days <= reach.near.days)
    return hit > 0 || (cast > 0 && !(left.anchored && right.anchored)) || isReadOtherwise(left, right);
  return (days === null || days <= reach.far.days) && hit > 0 && hit + cast >= reach.far.keys;
}

/** "Marrowgate Trams", a body in one paper's reading and a person in the other's. */
const isReadOtherwise = (a: StoryKeys, b: StoryKeys): boolean =>
  common(a.hitForms, b.castForms).length > 0 || common(a.castForms, b.hitForms).length > 0;

export const shareWhatWasHit = (a: StoryUnit, b: StoryUnit): boolean =>
  common(keysOf(a.signature).hit, keysOf(b.signature).hit).length > 0;

/** Whether two story units tell one incident; null where they share too little to say. Symmetric, of the two alone. */
export function judgeStories(a: StoryUnit, b: StoryUnit): StoryJudgement | null {
  if (!areCompared(a, b)) return null;
  const [left, right] = a.unitId < b.unitId ? [a, b] : [b, a];
  const names = sharedNames(left.signature, right.signature);
  const reasons: string[] = [];
  let score = 0;
  const count = (much: number, reason: string): void => {
    score += much;
    reasons.push(reason);
  };
  const [best, second, third] = names;
  const isWordAlone = best?.kind === 'WORD' && (second?.weight ?? 0) < least.rare;
  if (best) count((isWordAlone ? points.wordAlone : points.bestName) * best.weight, bothName(best));
  if (second) count(points.secondName * second.weight, bothName(second));
  if (third) count(points.thirdName * third.weight, bothName(third));
  const more = names.slice(3).filter(({ weight }) => weight >= least.rare);
  if (more.length > 0) count(points.moreNames * sumOf(more), `both name ${more.length} more of the same`);
  const figures = common(left.signature.figures, right.signature.figures);
  for (const figure of figures.slice(0, 2)) count(points.figure, `both give the figure ${figureText(figure)}`);
  const [phrase] = common(left.signature.phrases, right.signature.phrases);
  if (phrase) count(points.quotation, `both quote “${phrase}”`);
  for (const day of common(left.signature.days, right.signature.days).slice(0, 2))
    count(points.day, `both speak of ${dayText(day)}`);
  const others = aboutOthers(left.signature, right.signature);
  if (others) count(points.otherSubjects, 'each is about somebody whom the other does not name');
  count(...apart(left, right));
  score = Math.round(score * 100) / 100;
  if (score < least.apart) return null;
  if (areApart(left, right)) return { verdict: 'NOT_SAME', score, reasons };
  const verdict = score >= least.same ? 'SAME' : score >= least.undecided ? 'UNDECIDED' : null;
  return verdict && { verdict, score, reasons };
}

const sumOf = (names: readonly SharedName[]): number => names.reduce((sum, { weight }) => sum + weight, 0);

/**
 * A hard no: one document tells them as two, or each is about somebody whom the other does not name, and neither something
 * telling nor a whole cast stands in both: two stories of different incidents hardly ever have three rare names in common.
 * Two stories of one researcher are two, and so are two victims of one gang: a digest that tells both, or a
 * story of the gang alone, must not make one incident of them; nor does the gang where each tells of its victim further down.
 */
export function areApart(a: StoryUnit, b: StoryUnit): boolean {
  if (a.documentId === b.documentId) return true;
  const [left, right] = a.unitId < b.unitId ? [a.signature, b.signature] : [b.signature, a.signature];
  const areAbout = aboutOthers(left, right);
  if (!areAbout && !(nameOthers(left, right) && nameOthers(right, left))) return false;
  if (common(left.figures, right.figures).length > 0 || common(left.phrases, right.phrases).length > 0) return false;
  const shared = sharedNames(left, right);
  if (!areAbout) return shared.length === 1 && shared[0]?.kind === 'ATTACKER';
  if (shared.every(({ kind }) => isOfCast(kind))) return true;
  const isOneCast = shared.filter(({ weight }) => weight >= least.rare).length >= least.together;
  return !isOneCast && (shared[0]?.weight ?? 0) < least.inCommon;
}

/**
 * What each is mostly about is no name of the other: a body or a system, or where neither has one the attacker. One gang breaks
 * in at many places in a week, and one researcher speaks of each.
 */
function aboutOthers(a: StorySignature, b: StorySignature): boolean {
  const [left, right] = [subjectsOf(a), subjectsOf(b)];
  const [one, other] = [left, right].map(
    (of) => of.find(({ kind }) => kind === 'AGENCY' || kind === 'SYSTEM') ?? of.find(({ kind }) => kind !== 'ATTACKER'),
  );
  const missing = (name: StoryName | undefined, { names }: StorySignature): boolean =>
    name !== undefined && !names.some((candidate) => sameName(name, candidate));
  return one || other ? missing(one, b) && missing(other, a) : missing(left[0], b) && missing(right[0], a);
}

/** Whether one names a body, more than in passing, that the other does not: of two stories of a gang, each may tell of a victim further down. */
const nameOthers = (a: StorySignature, b: StorySignature): boolean =>
  a.names.some((name) => isOwnBody(name) && !b.names.some((candidate) => sameName(name, candidate)));
const isOwnBody = ({ kind, hub, weight }: StoryName): boolean => kind === 'AGENCY' && !hub && weight > inPassing.weight;

/** When a story was published, or else the last day that it speaks of. */
export const dateOf = ({ publishedAt, signature }: Pick<StoryUnit, 'publishedAt' | 'signature'>): string | null =>
  publishedAt ?? signature.lastDay;

function daysApart(a: StoryUnit, b: StoryUnit): number | null {
  const [dateA, dateB] = [dateOf(a), dateOf(b)];
  if (dateA === null || dateB === null) return null;
  return Math.round(Math.abs(Date.parse(dateA) - Date.parse(dateB)) / 86_400_000);
}

function apart(a: StoryUnit, b: StoryUnit): [number, string] {
  const days = daysApart(a, b);
  if (days === null) return [points.undated, 'one of them has no date'];
  const much =
    days <= 14
      ? points.within14Days
      : days <= 60
        ? points.within60Days
        : days <= 240
          ? points.within240Days
          : points.within720Days;
  return [much, `${days} ${days === 1 ? 'day' : 'days'} apart`];
}

function figureText(figure: string): string {
  const [kind = '', amount = ''] = figure.split(' ');
  return `${Number(amount).toLocaleString('en')} (${kind.toLowerCase().replaceAll('_', ' ')})`;
}

const monthNames = 'January February March April May June July August September October November December'.split(' ');

function dayText(day: string): string {
  const [month = '1', date = ''] = day.split('-');
  return `${date} ${monthNames[Number(month) - 1] ?? ''}`;
}
