import { parseForest } from '../learned/forest.ts';
import { parseLine, type LinkWeights } from '../learned/line.ts';
import { linkForest, linkLine } from './weights.generated.ts';

export const linkWeights: LinkWeights = { forest: parseForest(linkForest), line: parseLine(linkLine) };
