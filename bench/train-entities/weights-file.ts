import { parseEntityWeights, type EntityWeights } from '../../ingest/extract/entities/judge.ts';
import { leastSeen, prior, type Model } from './logistic-regression.ts';
import { thresholds, type Trained } from './train.ts';

/** Weights are kept in tenths of a logit; a reason with none from this on is left out. */
const leastWeight = 2;

/** One reason a line, in the order of their code units: the reason, a tab, its weights. */
function lines({ weights }: Model<string>): string {
  const rows = [...weights].map(([reason, row]) => ({ reason, tenths: [...row].map((w) => Math.round(w * 10)) }));
  return rows
    .filter(({ reason, tenths }) => reason === prior || tenths.some((weight) => Math.abs(weight) >= leastWeight))
    .sort((a, b) => (a.reason < b.reason ? -1 : 1))
    .map(({ reason, tenths }) => `${reason}\t${tenths.join(' ')}`)
    .join('\n');
}

/** As the reader takes them in. */
export const entityTables = ({ names, descriptions }: Pick<Trained, 'names' | 'descriptions'>): EntityWeights =>
  parseEntityWeights(lines(names), lines(descriptions));

const literal = (text: string): string => `\`${text.replace(/[`$\\]/g, '\\$&')}\``;

/** The text of `weights.generated.ts`. */
export function weightsFile(trained: Trained, sumOfFolder: string): string {
  const { names, descriptions } = trained;
  const limits = Object.entries(thresholds).map(([type, limit]) => `${type}: ${limit}`);
  return `/**
 * Made by \`npm run train -- FOLDER\` (bench/train-entities); not for editing by hand.
 * Weights of the reasons in name-evidence.ts and nominal-evidence.ts, in tenths of a logit, one reason a line: ${names.outcomes.join(' ')}, and ${descriptions.outcomes.join(' ')}.
 * Learned by logistic regression from ${trained.documents} annotated documents; reasons seen fewer than ${leastSeen} times and near-zeros are left out.
 * Learned from sha256:${sumOfFolder}, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const nameWeights = ${literal(lines(names))};

export const nominalWeights = ${literal(lines(descriptions))};

export const nominalThresholds = { ${limits.join(', ')} } as const;
`;
}

/** The sum of the folder that such a file was made from, or null. */
export function sumInFile(text: string): string | null {
  return /sha256:([0-9a-f]{64})/.exec(text)?.[1] ?? null;
}
