import type { Speaker, SpeakerContext } from '../../ingest/extract/claims/speaker.ts';
import type { Question } from '../../ingest/extract/speakers/candidates.ts';
import { overlap, tellingWordsOf } from '../words.ts';
import { likeness } from '../train-entities/same-name.ts';
import type { Gold, GoldClaim } from '../train-links/gold.ts';

const unnamed = 'unnamed:';

/** For each candidate whether he is whom the annotators name; a description counts only where no entity is right. */
export function rightAnswers(
  { reading }: SpeakerContext,
  { candidates, form }: Question,
  gold: Gold,
  claim: GoldClaim,
): boolean[] {
  const names = namesOf(gold, claim.speaker);
  const textOf = ({ range }: Speaker): string => {
    const { tokens, annotated } = reading;
    return range ? annotated.text.slice(tokens[range.first]?.start, tokens[range.last]?.end) : '';
  };
  const isNamed = ({ entity }: Speaker): boolean =>
    entity !== null &&
    likeness([entity.name, ...entity.mentions.map(({ start, end }) => reading.annotated.text.slice(start, end))], names) > 0; // prettier-ignore
  const entities = candidates.map(({ speaker }) => isNamed(speaker));
  if (entities.includes(true)) return entities;
  return candidates.map(({ speaker }) => {
    switch (speaker.kind) {
      case 'MEDIA':
        return claim.speaker === 'media';
      case 'AUTHOR':
        // what a body says of itself in its own text is the author's
        return gold.kind === 'ADVISORY' && form.shape === 'NONE' && claim.speaker !== 'media' && !claim.speaker.startsWith(unnamed); // prettier-ignore
      case 'UNNAMED':
        return isSameVoice(textOf(speaker), names);
      default:
        return false;
    }
  });
}

/** Alike enough for the annotators' scorer. */
const isSameVoice = (text: string, names: readonly string[]): boolean =>
  likeness([text], names) > 0 || names.some((name) => overlap(tellingWordsOf(name), tellingWordsOf(text)) >= 0.5);

function namesOf({ agencies, systems, attackers, people }: Gold, speaker: string): string[] {
  if (speaker.startsWith(unnamed)) return [speaker.slice(unnamed.length)];
  const entity = [...agencies, ...systems, ...attackers, ...people].find(({ id }) => id === speaker);
  return entity ? [...entity.names] : [];
}
