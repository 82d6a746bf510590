import type { EntityKind } from '../../../schema/ontology/kinds.ts';
import type { Judged } from './judged.ts';

type Rule = readonly [kind: EntityKind | null, reasons: readonly string[]];

/** In this order: the first reason that holds decides, as sure as such a reason is as a rule. */
const nameRules: readonly Rule[] = [
  ['ATTACKER', ['known-attacker', 'handle', 'defined-by=ATTACKER', 'alias']],
  ['SYSTEM', ['messenger', 'publication-there', 'known-forum', 'known-system', 'defined-by=SYSTEM']],
  ['PERSON', ['titled', 'aged', 'himself']],
  [null, ['place', 'demonym', 'other-head']],
  ['AGENCY', ['known-body', 'defined-by=AGENCY', 'acronym-defined', 'company-ending', 'head-of']],
  ['SYSTEM', ['system-head', 'domain']],
  ['ATTACKER', ['attacker-head', 'attacker-word']],
  ['PERSON', ['first-name', 'shortened-to-last']],
  ['AGENCY', ['agency-word', 'speaks', 'shortened-to-first']],
];

const agencyHead = /^head=[A-Z]/;

/** What a name stands for by fixed rules: without learned weights most systems and groups without a head word are not seen. */
export function ruledName(reasons: ReadonlyMap<string, number>): Judged<EntityKind | null> {
  for (const [kind, list] of nameRules) {
    const reason = list.find((one) => reasons.has(one));
    if (reason) return { outcome: kind, probability: 0.7, reason };
    if (kind === 'AGENCY')
      for (const one of reasons.keys())
        if (agencyHead.test(one)) return { outcome: 'AGENCY', probability: 0.7, reason: one };
  }
  return { outcome: null, probability: 0.5, reason: 'nothing' };
}

const described =
  /^(hosted-bot|place-body|AGENCY (speaks|of=PLACE|named=PLACE|narrowed=true)|SYSTEM (narrowed=true|owned-by=AGENCY|sentence-of-attack)|ATTACKER (speaks|attacks))$/;

/** Whether a description stands for an entity of its own: a body that speaks, a system that is narrowed down, attackers who act. */
export function ruledNominal(reasons: ReadonlyMap<string, number>): Judged<boolean> {
  for (const reason of reasons.keys()) if (described.test(reason)) return { outcome: true, probability: 0.6, reason };
  return { outcome: false, probability: 0.6, reason: 'nothing' };
}
