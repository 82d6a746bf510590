import { parseForest } from '../learned/forest.ts';
import type { LinkWeights } from './weigh.ts';
import { linkForests } from './weights.generated.ts';

export const linkWeights: LinkWeights = {
  alone: parseForest(linkForests.alone),
  together: parseForest(linkForests.together),
};
