import { learn, type Example, type Model } from './logistic-regression.ts';

export const folds = 5;

/** Documents of one incident fall into one fold: they share their names, which would give the answers away. */
export function foldOf(incident: string): number {
  let hash = 0;
  for (const character of incident) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return hash % folds;
}

/** For each document a model that has seen no document of its fold. */
export function heldOut<Document extends { readonly incident: string }, Outcome extends string>(
  documents: readonly Document[],
  examplesOf: (document: Document) => readonly Example<Outcome>[],
  outcomes: readonly Outcome[],
): (document: Document) => Model<Outcome> {
  const models = Array.from({ length: folds }, (_, fold) =>
    learn(documents.filter(({ incident }) => foldOf(incident) !== fold).flatMap(examplesOf), outcomes),
  );
  return ({ incident }) => models[foldOf(incident)] as Model<Outcome>;
}
