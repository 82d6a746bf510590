import createAutomaton from 'wink-nlp/src/automaton.js';
import { lexicon, posModel, tagCount, type Piece } from './wink-words.ts';

const automata = posModel.machines.map((machine) => {
  const automaton = createAutomaton(lexicon, lexicon.value(0));
  automaton.importJSON(machine);
  return automaton;
});

const nameOfTag = Array.from({ length: tagCount }, (_, tag) => lexicon.valueOf('pos', tag));

/** The universal part of speech of each token, as wink-nlp tags a text. */
export function tagged(pieces: readonly Piece[]): string[] {
  const tags: number[] = [];
  const normals: number[] = [];
  for (const { cut } of pieces) {
    tags.push(cut.pos);
    normals.push(cut.normal);
  }
  for (const automaton of automata) {
    const found = automaton.recognize(pieces.map(({ cut }, at) => cut.hint || (tags[at] as number)));
    posModel.updater(found, lexicon, tags, normals);
  }
  return pieces.map(({ cut }, at) => nameOfTag[cut.settled ? cut.pos : (tags[at] as number)] as string);
}
