import { parseForest } from '../learned/forest.ts';
import { parseLine } from '../learned/line.ts';
import type { LinkWeights } from './weigh.ts';
import { linkForest, linkLine } from './weights.generated.ts';

export const linkWeights: LinkWeights = { forest: parseForest(linkForest), line: parseLine(linkLine) };
