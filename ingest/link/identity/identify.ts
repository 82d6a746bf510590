import { compareText } from '../../../schema/claim-ids.ts';
import { clustersOf, pairKey, type PairJudgement, type Verdict } from '../cluster.ts';
import { hardNo } from './hard-no.ts';
import { readName, type NameForm } from './read-name.ts';

export interface NameJudgement extends PairJudgement {
  readonly reasons: readonly string[];
  readonly judgedBy: string;
  readonly decided: boolean;
}

export interface Identified {
  /** The smallest id of what each name means. */
  readonly canonical: ReadonlyMap<string, string>;
  /** What is shown of each judgement: one whose union was refused leaves its pair undecided, and says why. */
  readonly shown: ReadonlyMap<string, { readonly verdict: Verdict; readonly reasons: readonly string[] }>;
}

/** Groups names that hang together by judgements; those of a person go before those of a rule, and before every hard no. */
export function identify(forms: readonly NameForm[], judgements: readonly NameJudgement[]): Identified {
  const byId = new Map(forms.map((form) => [form.id, form]));
  const decidedSame = new Set(
    judgements.filter(({ decided, verdict }) => decided && verdict === 'SAME').map(({ a, b }) => pairKey(a, b)),
  );
  const isApart = (a: string, b: string): boolean => {
    const [left, right] = [byId.get(a), byId.get(b)];
    return (
      left !== undefined &&
      right !== undefined &&
      !decidedSame.has(pairKey(a, b)) &&
      hardNo(readName(left), readName(right)) !== null
    );
  };
  const { of, refused } = clustersOf([...byId.keys()], judgements, isApart);
  const shown = judgements.map(
    ({ a, b, verdict, reasons }): [string, { verdict: Verdict; reasons: readonly string[] }] => {
      const conflict = refused.get(pairKey(a, b));
      if (!conflict) return [pairKey(a, b), { verdict, reasons }];
      const [left, right] = conflict.map((id) => `“${byId.get(id)?.form ?? id}”`).toSorted(compareText);
      return [pairKey(a, b), { verdict: 'UNDECIDED', reasons: [...reasons, `together they would make one of ${left} and ${right}`] }]; // prettier-ignore
    },
  );
  return { canonical: of, shown: new Map(shown) };
}
