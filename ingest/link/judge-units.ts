import { isHubAgency, isHubSystem } from './hubs.ts';

/** What a story unit offers to be recognised by. Ids are those of entities that are no hub and not generic. */
export interface UnitFeatures {
  readonly unitId: string;
  readonly publishedAt: string | null;
  readonly systems: ReadonlyMap<string, string>;
  readonly agencies: ReadonlyMap<string, string>;
  readonly attackers: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
}

export interface UnitJudgement {
  readonly verdict: 'SAME' | 'NOT_SAME';
  readonly score: number;
  readonly reasons: readonly string[];
}

/** News of one incident comes within this many days; a later story of the same system is another incident. */
const spanDays = 60;

export interface FeatureEntity {
  readonly id: string;
  readonly kind: string;
  readonly form: string;
  readonly type: string | null;
  readonly generic: boolean;
}

export function featuresOf(
  unit: { unitId: string; publishedAt: string | null },
  entities: readonly FeatureEntity[],
): UnitFeatures {
  const named = (kind: string, isHub: (entity: FeatureEntity) => boolean): Map<string, string> =>
    new Map(
      entities
        .filter((entity) => entity.kind === kind && !entity.generic && !isHub(entity))
        .map((entity) => [entity.id, entity.form]),
    );
  return {
    ...unit,
    systems: named('SYSTEM', (entity) => isHubSystem(entity.form)),
    agencies: named('AGENCY', (entity) => isHubAgency(entity.type)),
    attackers: named('ATTACKER', () => false),
    people: named('PERSON', () => false),
  };
}

/** Ids of entities under which units are compared at all: two units that share none are not the same. */
export function blockingKeys(features: UnitFeatures): string[] {
  return [...features.systems.keys(), ...features.attackers.keys(), ...features.people.keys()];
}

/** Whether two story units tell one incident. Symmetric, and a function of the two alone. */
export function judgeUnits(a: UnitFeatures, b: UnitFeatures): UnitJudgement {
  const reasons: string[] = [];
  const shared = (kind: 'systems' | 'agencies' | 'attackers' | 'people', word: string): number => {
    const names = [...a[kind]].filter(([id]) => b[kind].has(id)).map(([, name]) => name);
    for (const name of names.toSorted()) reasons.push(`both name the ${word} ${name}`);
    return names.length;
  };
  const systems = shared('systems', 'system');
  const agencies = shared('agencies', 'organisation');
  const attackers = shared('attackers', 'attacker');
  const people = shared('people', 'person');

  if (a.publishedAt === null || b.publishedAt === null) {
    // Without dates an old breach of the same system can't be told from a new one: more must be shared.
    const kinds = [systems, attackers, people].filter((count) => count > 0).length;
    reasons.push('one of them has no date');
    return kinds >= 2 || (agencies > 0 && people >= 2)
      ? { verdict: 'SAME', score: 0.6, reasons }
      : { verdict: 'NOT_SAME', score: 0.3, reasons };
  }
  const days = Math.abs(Date.parse(a.publishedAt) - Date.parse(b.publishedAt)) / 86_400_000;
  reasons.push(`${Math.round(days)} days apart`);
  if (days > spanDays) return { verdict: 'NOT_SAME', score: 0.1, reasons };
  if (systems > 0) return { verdict: 'SAME', score: 0.9, reasons };
  if (agencies > 0 && attackers + people > 0) return { verdict: 'SAME', score: 0.8, reasons };
  return { verdict: 'NOT_SAME', score: 0.4, reasons };
}

/** The dates between which a unit that shares a name can be the same; null where it has none. */
export function windowOf(publishedAt: string | null): { after: string; before: string } | null {
  if (publishedAt === null) return null;
  const at = (days: number): string => new Date(Date.parse(publishedAt) + days * 86_400_000).toISOString();
  return { after: at(-spanDays), before: at(spanDays) };
}
