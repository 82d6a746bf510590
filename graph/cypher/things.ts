import { holds, keysOf } from './projections.ts';

/**
 * A thing may go by several names, each a node; IS leads from the others to the one with the smallest id, as it was known
 * at `$asOf`. No thing is more than two steps wide. `IS` is a word of both engines' grammar, so it stands in backticks.
 */

/** From any name of a thing to all its names, itself among them. */
export const allNames = (name: string, any: string, via: string): string =>
  `(${any}:Entity {id: ${name}})-[${via}:\`IS\`*0..2]-`;

/** For the condition. */
export const heldBy = (via: string): string => `all(step IN ${via} WHERE ${holds('step')})`;

/** Finds what the name `variable` means, for `meant`. */
export const meaning = (variable: string): string =>
  `OPTIONAL MATCH (${variable})-[${variable}Is:\`IS\`]->(${variable}Meant:Entity) WHERE ${holds(`${variable}Is`)}`;

export const entityOf = (variable: string): string =>
  `${variable} ${keysOf('id', 'kind', 'aliases', 'type', 'code', 'verisVariety').replace('}', `, name: coalesce(${variable}.knownAs, ${variable}.name)}`)}`;
const speakerOf = (variable: string): string => entityOf(variable).replace('}', ', .text}');

const either = (variable: string, of: (variable: string) => string): string =>
  `CASE WHEN ${variable}Meant IS NULL THEN ${of(variable)} ELSE ${of(`${variable}Meant`)} END`;

/** The same of the current view. */
export const meaningNow = (variable: string): string =>
  `OPTIONAL MATCH (${variable})-[${variable}Is:\`IS\`]->(${variable}Meant:Entity) WHERE ${variable}Is.to IS NULL`;

/** What the name means, after its `meaning`. */
export const meant = (variable: string): string => either(variable, entityOf);

/** Where `variable` may also be a voice. */
export const meantSpeaker = (variable: string): string => either(variable, speakerOf);
