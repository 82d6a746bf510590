import { isDenial, type Stance } from '../../schema/ontology/kinds.ts';
import { isLater, type SaidClaim, type Told } from './told.ts';

const accusing: ReadonlySet<Stance> = new Set(['ASSERTS', 'ALLEGES', 'CONFIRMS']);
const isAnswer = ({ stance }: SaidClaim): boolean => isDenial(stance) || stance === 'CONFIRMS' || stance === 'RETRACTS';

/**
 * Accusations of one incident that who is accused has neither denied nor confirmed nor taken back. An answer is linked
 * to the accusation, or to another telling of it, also in another version of its article; one that is linked to nothing may answer anything said no later, so
 * nobody is called silent because of a link that was not found.
 */
export function unansweredOf({ claims, parties }: Told): SaidClaim[] {
  const firstTelling = tellings(claims);
  const replaced = replacedAmong(claims);
  const answers = claims.filter((claim) => claim.party !== null && parties.has(claim.party.key) && isAnswer(claim));
  const linked = new Set(
    answers.flatMap(({ party, links }) =>
      links
        .filter(({ type }) => type !== 'REPEATS')
        .map(({ to }) => firstTelling(to))
        .flatMap((first) => replaced.get(first) ?? [first])
        .map((id) => `${party?.key} ${id}`),
    ),
  );
  const loose = answers.filter(({ links }) => !links.some(({ type }) => type !== 'REPEATS'));

  return claims.filter((claim) => {
    if (
      !accusing.has(claim.stance) ||
      claim.withdrawn > 0 ||
      replaced.has(claim.id) ||
      firstTelling(claim.id) !== claim.id
    )
      return false;
    const accused = claim.about.filter(({ id }) => isAccused(claim, parties.get(id)) && !isBy(claim, id));
    return accused.some(
      ({ id }) =>
        !linked.has(`${id} ${claim.id}`) &&
        !loose.some((answer) => answer.party?.key === id && !isLater(claim, answer)),
    );
  });
}

/** Who is known to be accused or a victim is accused by all that is said of it; another agency only by an allegation. */
const isAccused = ({ stance }: SaidClaim, part: 'ACCUSED' | 'OTHER' | undefined): boolean =>
  part === 'ACCUSED' || (part === 'OTHER' && stance === 'ALLEGES');

/** Those that stand word for word in a later version of their article count once, there: where that is. */
function replacedAmong(claims: readonly SaidClaim[]): ReadonlyMap<string, readonly string[]> {
  const same = Map.groupBy(claims, ({ articleId, exact, stance, party }) =>
    JSON.stringify([articleId, exact, stance, party?.key]),
  );
  return new Map(
    [...same.values()].flatMap((tellings) => {
      const last =
        tellings
          .map(({ version }) => version)
          .sort()
          .at(-1) ?? '';
      const standing = tellings.filter(({ version }) => version === last).map(({ id }) => id);
      return tellings.filter(({ version }) => version < last).map(({ id }) => [id, standing] as const);
    }),
  );
}

const isBy = ({ madeBy, onBehalfOf }: SaidClaim, id: string): boolean =>
  [...madeBy, ...onBehalfOf].some((party) => party.id === id);

/** From a claim to the one that it repeats, however many tellings are in between. */
function tellings(claims: readonly SaidClaim[]): (id: string) => string {
  const repeats = new Map(
    claims.flatMap(({ id, links }) =>
      links.filter(({ type }) => type === 'REPEATS').map(({ to }) => [id, to] as const),
    ),
  );
  return (id) => {
    const seen = new Set<string>();
    let at = id;
    for (let next = repeats.get(at); next !== undefined && !seen.has(next); next = repeats.get(at)) {
      seen.add(next);
      at = next;
    }
    return at;
  };
}
