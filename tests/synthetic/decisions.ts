import { ids } from '../../schema/ids.ts';
import type { CurationRecord, Decision } from '../../schema/messages/curation.ts';
import type { ExtractionRecord } from '../../schema/messages/extraction.ts';
import { anchorOf, correctionOf, judgementOf, makeCuration, withdrawalOf } from './curations.ts';
import { createRandom } from './random.ts';

/**
 * Decisions of every kind about these documents, at random: some twice, some taken back, some that contradict each other,
 * which only the door keeps out.
 */
export function makeDecisions(seed: number, records: readonly ExtractionRecord[], count: number): CurationRecord[] {
  const random = createRandom(seed);
  const one = <Item>(items: readonly Item[]): Item => items[random.below(items.length)] as Item;
  const claiming = records.filter(({ extraction }) => extraction.claims.length > 0);
  const unit = ({ document }: ExtractionRecord): string => ids.unit(document.id, 'main');
  const allNames = records.flatMap((record) =>
    record.extraction.entities.map(({ kind, form, generic, qualifier }) => {
      const id = ids.entity(kind, form, generic ? unit(record) : qualifier) as `per_${string}`;
      return { id, kind, generic };
    }),
  );
  const names = allNames.filter(({ generic }) => !generic);
  const ofOneStory = allNames.filter(({ generic }) => generic);
  const twoOf = (among: typeof names): Decision => {
    const name = one(among);
    const other = one(among.filter(({ kind }) => kind === name.kind));
    return judgementOf(name.id, other.id, verdict());
  };
  const placeIn = ({ extraction }: ExtractionRecord): number => random.below(extraction.claims.length);
  const verdict = (): 'SAME' | 'NOT_SAME' => (random.below(2) === 0 ? 'SAME' : 'NOT_SAME');

  const makers: readonly (() => Decision | null)[] = [
    () => judgementOf(unit(one(records)), unit(one(records)), verdict()),
    () => twoOf(names),
    () => twoOf(ofOneStory),
    () => {
      const record = one(claiming);
      return correctionOf(record, placeIn(record), { stance: random.below(2) === 0 ? 'NO_EVIDENCE' : 'DENIES' });
    },
    () => {
      const record = one(claiming);
      const speaker = one(names.filter(({ kind }) => kind !== 'SYSTEM')).id;
      return correctionOf(record, placeIn(record), { speaker });
    },
    () => {
      const record = one(claiming);
      return correctionOf(record, placeIn(record), { noClaim: true });
    },
    () => {
      const [from, to] = [one(claiming), one(claiming)];
      const link = one(['DENIES', 'CONFIRMS', 'NONE'] as const);
      return { kind: 'LINK', from: anchorOf(from, placeIn(from)), to: anchorOf(to, placeIn(to)), link };
    },
    () => {
      const linked = claiming.filter(({ extraction }) => extraction.links.length > 0);
      const record = one(linked);
      const { from, to } = one(record.extraction.links);
      const at = (key: string): number => record.extraction.claims.findIndex((claim) => claim.key === key);
      return { kind: 'LINK', from: anchorOf(record, at(from)), to: anchorOf(record, at(to)), link: 'NONE' };
    },
    () => withdrawalOf(one(records)),
  ];

  const made: CurationRecord[] = [];
  for (let number = 0; made.length < count; number++) {
    const decision = (makers[number % makers.length] as (typeof makers)[number])();
    if (decision === null || isAboutOneThing(decision)) continue;
    const decidedAt = new Date(Date.UTC(2025, 4, 1, number)).toISOString();
    made.push(makeCuration(decision, { decidedAt, by: one(['desk', 'archive']) }));
    if (decision.kind !== 'WITHDRAWAL' && random.below(4) === 0)
      made.push(
        makeCuration(decision, { decidedAt, withdrawnAt: new Date(Date.UTC(2025, 5, 1, number)).toISOString() }),
      );
  }
  return made;
}

function isAboutOneThing(decision: Decision): boolean {
  if (decision.kind === 'JUDGEMENT') return decision.a === decision.b;
  return decision.kind === 'LINK' && JSON.stringify(decision.from) === JSON.stringify(decision.to);
}
