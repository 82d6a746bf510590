import type { EntityKind } from '../../../schema/ontology/kinds.ts';
import type { BodySign } from './body-signs.ts';

/** Reasons of `body-signs.ts`, asked for by the rule below alone. */
export const saidOfBodies: readonly (BodySign | 'goods')[] = ['its-officer', 'its-spokesman', 'its-people', 'of-itself', 'hit-by', 'its-machines', 'goods']; // prettier-ignore

/** Of these one is enough against a person: "the firm Elm Mora", "a spokesman for Elm Mora", "Elm Mora, which runs the portal". */
const noPersons = [...saidOfBodies, 'called-body', 'its-staff', 'apposition-which'];
const ofPeople = ['apposition-post', 'apposition-det-post', 'apposition-who', 'aged', 'himself', 'taken-up-by-he', 'set-off-by-post', 'named-by-post']; // prettier-ignore

/** A gang may have a page that says what "it" holds, and "which" stands behind its name too. */
const noAttackers = ['its-officer', 'its-spokesman', 'its-people', 'its-staff', 'hit-by'];
const asked = ['speaks-behind', 'silent'];
const ofAttackers = ['handle', 'underscore', 'named-by-attacker', 'apposition-det-attacker', 'compound-attacker', 'attacker-head', 'attacker-word']; // prettier-ignore
const nearAttackers = ['near-attacker', 'near-crime', 'attacks'];

/** Why a name that was read as a person's or an attacker's is rather a body's, or undefined. */
export function signOfBody(read: EntityKind | null, reasons: ReadonlyMap<string, number>): string | undefined {
  const has = (reason: string): boolean => reasons.has(reason);
  if (read === 'PERSON') return ofPeople.some(has) ? undefined : noPersons.find(has);
  if (read !== 'ATTACKER' || ofAttackers.some(has)) return undefined;
  const sign = noAttackers.find(has);
  if (sign) return sign;
  if (has('apposition-which') && asked.some(has)) return 'apposition-which';
  if ((has('its-machines') || has('victim')) && has('like-a-person')) return 'its-machines';
  return has('goods') && !nearAttackers.some(has) ? 'goods' : undefined;
}
