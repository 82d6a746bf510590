import type { Pair } from './pair.ts';
import type { Add, ReadClaim } from './read-claim.ts';
import { meets } from '../../extract/vocabulary/said-words.ts';
import { tellsBreach } from '../../extract/vocabulary/subject.ts';
import { isNamedIn, isOutsider } from './voices.ts';
import { plainDataNouns } from '../../extract/vocabulary/exposure.ts';

/**
 * What the two are about. "The portal is completely safe" answers "passport numbers had been laid open", though they
 * share no word: the one denies a breach, the other tells it, and both speak of one portal.
 */
export function subjectFeatures({ denial, claim, later }: Pair, add: Add): void {
  const { said } = denial;
  const other = claim.said;
  const { denied } = denial;
  const told = claim.tells;
  add(`kind ${denied}>${told}`, true);
  const outsider = isOutsider(claim.claim);
  const shared = [...said.dataWords].filter((word) => other.dataWords.has(word));
  const sharedKind = shared.some((word) => !plainDataNouns.has(word));
  add('data word shared', shared.length > 0);
  add('specific data shared', sharedKind);
  add('many data words', other.dataWords.size >= 3);
  add('same name', meets(said.names, other.names));
  const { names } = denial;
  add('same name around', meets(names, claim.names));
  add('ransom both, outsider', denied === 'ransom' && told === 'ransom' && outsider);
  add('breachy, negated', tellsBreach(other) && other.negated);

  const breach = denied === 'breach' && tellsBreach(other);
  if (!breach) return;
  const { kind, entityKind } = claim.claim.speaker;
  add(`breachy, of ${entityKind ?? kind}`, true);
  add('breachy, lead', claim.at < 4);
  const answerer = denial.claim.speaker.entityKind;
  add('by AGENCY, not of AGENCY, breachy', (answerer === 'AGENCY' || answerer === 'PERSON') && entityKind !== 'AGENCY');
  if (other.negated) return;
  add(`breachy, ${claim.claim.stance}`, true);
  add('untrue, breachy', said.saysUntrue);
  add('safe, breachy', said.saysSafe);
  add('general, breachy', said.saysSafe || said.saysUntrue || said.points || (said.negated && said.words < 22));
  const general = said.saysUntrue || said.saysSafe || denial.around.points;
  const ownNames = new Set([...names, ...denial.claim.speaker.keys]);
  const named = meets(ownNames, other.names) || [...denial.around.names].some((name) => name.length > 3 && other.keys.has(name)); // prettier-ignore
  const namedAround = named || meets(names, claim.around.names) || isNamedIn(denial.claim.speaker, claim.sentence); // prettier-ignore
  add('breach same name', named);
  add('breach same name around', namedAround);
  add('breach no name', !namedAround);
  add('breach outsider', outsider);
  add('breach outsider same name', outsider && namedAround);
  add('breach general outsider', outsider && general);
  add('breach many data outsider', outsider && other.dataWords.size >= 3);
  add('breach no data word in denial', said.dataWords.size === 0);
  add('breach specific data', !general && said.dataWords.size > 0 && !sharedKind);
  const via = (later.answered.get(denial.at) ?? []).some(({ read }) => isOpenBreach(read));
  add('via breach, breachy', via);
  add('via breach, breachy, outsider', via && outsider);
}

const isOpenBreach = ({ said }: ReadClaim): boolean => (said.exposed || said.dataWords.size > 1) && !said.negated;
