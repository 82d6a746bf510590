import type { Line, LinkWeights } from '../../extract/learned/line.ts';
import { cosine, meets } from '../../extract/vocabulary/said-words.ts';
import type { PairWeights } from './pair.ts';
import type { Features, ReadClaim } from './read-claim.ts';
import { sameSide } from './voices.ts';

/** What is learned of two claims before links are weighed. */
export interface Likeness {
  /** That a claim of one document says what one of the other says, so that who answers the one answers the other. */
  readonly claims: Line;
  /** That two denials of one side answer the same claim. */
  readonly denials: Line;
}

/** What links across documents are weighed by: claims are compared first, then what answers what. */
export interface AcrossWeights extends LinkWeights {
  readonly likeness: Likeness;
}

/** A word that so few claims of two documents have is a word of what they speak of. */
const rareTimes = 3;
const lead = 3;
const short = 5;

/** What speaks for two claims of two documents being one statement, or two denials being one answer. */
export function likenessFeatures(a: ReadClaim, b: ReadClaim, { words, classes, names, rarity }: PairWeights): Features {
  const [said, other] = [a.said, b.said];
  const found = new Map<string, number>([['any', 1]]);
  const add = (name: string, much: number | boolean): void => void (Number(much) > 0 && found.set(name, Number(much)));
  const shared = [...said.stems].filter((stem) => other.stems.has(stem));
  const rare = shared.filter((stem) => words.times(stem) <= rareTimes);
  const alike = cosine(said.stems, other.stems, words);
  const isOneSide = sameSide(a.claim.speaker, b.claim.speaker);
  add('words', alike);
  add('no words', alike === 0);
  add('classes', cosine(said.classes, other.classes, classes));
  add('around', Math.max(cosine(a.around.stems, other.stems, words), cosine(said.stems, b.around.stems, words)));
  add('rare word', rare.length > 0);
  add('two rare words', rare.length > 1);
  add(
    'telling words',
    shared.reduce((sum, stem) => sum + words.weight(stem), 0),
  );
  add('covers the shorter', shared.length / Math.max(1, Math.min(said.stems.size, other.stems.size)));
  add('same speaker', isOneSide);
  add('words of the same speaker', isOneSide ? alike : 0);
  add('speakers of one kind', kindOf(a) === kindOf(b));
  add('same number', meets(said.numbers, other.numbers));
  add('other number', said.numbers.size > 0 && other.numbers.size > 0 && !meets(said.numbers, other.numbers));
  add('same name', meets(said.names, other.names));
  add('names', cosine(said.names, other.names, names));
  add('rare words', cosine(said.stems, other.stems, rarity));
  add('same name around', meets(a.names, b.names));
  add('same data', meets(said.dataWords, other.dataWords));
  add('same object', meets(said.objects, other.objects));
  add('same predicate', meets(said.predicates, other.predicates));
  add('both rumours', a.claim.stance === 'ALLEGES' && b.claim.stance === 'ALLEGES');
  add('one denies', a.denial !== b.denial);
  add('both negated or none', said.negated === other.negated);
  add(`both tell ${a.tells}`, a.tells === b.tells);
  add('lead', b.at < lead);
  add('short', Math.min(said.words, other.words) <= short);
  return found;
}

const kindOf = ({ claim: { speaker } }: ReadClaim): string => speaker.entityKind ?? speaker.kind;
