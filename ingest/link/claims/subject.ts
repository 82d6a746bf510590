import type { Proposition } from './proposition.ts';

/** Tells that data got out, by its words or by how many kinds of data it lists. */
export function tellsBreach({ dataWords, exposed, predicates, unreal }: Proposition): boolean {
  if (unreal) return false;
  return (
    dataWords.size >= 2 ||
    (exposed && dataWords.size > 0) ||
    predicates.has('taking') ||
    predicates.has('publication') ||
    predicates.has('sale')
  );
}

const aboutRansom = ({ predicates, objects }: Proposition): boolean =>
  predicates.has('demand') || predicates.has('payment') || objects.has('ransom');

export type DeniedSubject = 'ransom' | 'telling' | 'breach' | 'else';
export type ToldSubject = DeniedSubject | 'fault';

export function subjectOfDenial(said: Proposition): DeniedSubject {
  if (aboutRansom(said)) return 'ransom';
  if (said.predicates.has('telling')) return 'telling';
  const open = (['taking', 'publication', 'origin', 'holding', 'sale'] as const).some((name) =>
    said.predicates.has(name),
  );
  const breach = said.saysSafe || said.saysUntrue || said.points || (said.exposed && said.negated) || open;
  return breach || said.dataWords.size > 0 ? 'breach' : 'else';
}

export function subjectOfClaim(said: Proposition): ToldSubject {
  if (aboutRansom(said)) return 'ransom';
  if (tellsBreach(said)) return 'breach';
  if (said.predicates.has('telling')) return 'telling';
  return said.predicates.has('fault') ? 'fault' : 'else';
}
