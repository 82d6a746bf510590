import { parseEntityWeights, type EntityWeights } from '../../ingest/extract/entities/judge.ts';
import { literal, sumLine, tableText, type Grain } from '../learn/table-text.ts';
import { leastSeen } from './logistic-regression.ts';
import { thresholds, type Trained } from './train.ts';

const tenths: Grain = { steps: 10, least: 1 };

/** As the reader takes them in. */
export const entityTables = ({ names, descriptions }: Pick<Trained, 'names' | 'descriptions'>): EntityWeights =>
  parseEntityWeights(tableText(names.weights, tenths), tableText(descriptions.weights, tenths));

/** The text of `weights.generated.ts`. */
export function weightsFile(trained: Trained, sumOfFolder: string): string {
  const { names, descriptions } = trained;
  const limits = Object.entries(thresholds).map(([type, limit]) => `${type}: ${limit}`);
  return `/**
 * Made by \`npm run train -- FOLDER\` (bench/train-entities); not for editing by hand.
 * Weights of the reasons in name-evidence.ts and nominal-evidence.ts, in tenths of a logit, one reason a line: ${names.outcomes.join(' ')}, and ${descriptions.outcomes.join(' ')}.
 * Learned by logistic regression from ${trained.documents} annotated documents; reasons seen fewer than ${leastSeen} times and near-zeros are left out.
${sumLine(sumOfFolder)}
 */
export const nameWeights = ${literal(tableText(names.weights, tenths))};

export const nominalWeights = ${literal(tableText(descriptions.weights, tenths))};

export const nominalThresholds = { ${limits.join(', ')} } as const;
`;
}

/** The sum of the folder that such a file was made from, or null. */
export function sumInFile(text: string): string | null {
  return /sha256:([0-9a-f]{64})/.exec(text)?.[1] ?? null;
}
