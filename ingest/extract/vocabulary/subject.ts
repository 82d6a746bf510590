import { exposedWords } from './exposure.ts';
import { safePhrases, untruePhrases } from './polarity.ts';
import type { SaidWords } from './said-words.ts';

/** What of a claim's words tells what it is about, taken as a denial or as what is denied. */
export interface SubjectWords extends Pick<SaidWords, 'predicates' | 'objects' | 'negated' | 'unreal'> {
  readonly dataWords: ReadonlySet<string>;
  /** "these reports" */
  readonly points: boolean;
  readonly saysUntrue: boolean;
  readonly saysSafe: boolean;
  /** Something lies open: "floating around", "up for sale". */
  readonly exposed: boolean;
}

/** No phrase has a sign that means something in an expression. */
const anyOf = (phrases: readonly string[]): RegExp => new RegExp(phrases.join('|'));
const saidUntrue = anyOf(untruePhrases);
const saidSafe = anyOf(safePhrases);

/** What a text's phrases say, rather than its words one by one; whether that is a denial, where it `denies` anything. */
export function putOf(text: string, denies = true): Pick<SubjectWords, 'saysUntrue' | 'saysSafe' | 'exposed'> {
  const lower = text.toLowerCase();
  return {
    saysUntrue: denies && saidUntrue.test(lower),
    saysSafe: denies && saidSafe.test(lower),
    exposed: exposedWords.test(lower),
  };
}

/** Tells that data got out, by its words or by how many kinds of data it lists. */
export function tellsBreach({ dataWords, exposed, predicates, unreal }: SubjectWords): boolean {
  if (unreal) return false;
  return (
    dataWords.size >= 2 ||
    (exposed && dataWords.size > 0) ||
    predicates.has('taking') ||
    predicates.has('publication') ||
    predicates.has('sale')
  );
}

const aboutRansom = ({ predicates, objects }: SubjectWords): boolean =>
  predicates.has('demand') || predicates.has('payment') || objects.has('ransom');

export type DeniedSubject = 'ransom' | 'telling' | 'breach' | 'else';
export type ToldSubject = DeniedSubject | 'fault';

export function subjectOfDenial(said: SubjectWords): DeniedSubject {
  if (aboutRansom(said)) return 'ransom';
  if (said.predicates.has('telling')) return 'telling';
  const open = (['taking', 'publication', 'origin', 'holding', 'sale'] as const).some((name) =>
    said.predicates.has(name),
  );
  const breach = said.saysSafe || said.saysUntrue || said.points || (said.exposed && said.negated) || open;
  return breach || said.dataWords.size > 0 ? 'breach' : 'else';
}

export function subjectOfClaim(said: SubjectWords): ToldSubject {
  if (aboutRansom(said)) return 'ransom';
  if (tellsBreach(said)) return 'breach';
  if (said.predicates.has('telling')) return 'telling';
  return said.predicates.has('fault') ? 'fault' : 'else';
}
