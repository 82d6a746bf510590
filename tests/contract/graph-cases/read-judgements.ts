import type * as readJudgements from '../../../graph/cypher/read-judgements.ts';
import { ordered, type CasesOf } from '../graph-case.ts';
import { latest } from './read-params.ts';

const place = { asOf: latest, limit: 50, ascending: false, after: 0, afterId: '', afterNull: false };
const verdicts = { rows: [{ key: '', ids: ['UNDECIDED', 'SAME'] }] };
const all = { rows: [{ key: '', ids: [] }] };
const any = { kind: '', withdrawn: false };

export const readJudgementsCases: CasesOf<typeof readJudgements> = {
  judgementPages: ordered(
    { params: { ...place, ...verdicts, ...any } },
    { params: { ...place, ...verdicts, ...any, kind: 'NAMES' } },
    { params: { ...place, ...verdicts, ...any, kind: 'STORIES', limit: 1, after: 0.9, afterId: 'jdg_1' } },
    { params: { ...place, ...verdicts, ...any, withdrawn: true } },
  ),
  judgementCounts: ordered(
    { params: { asOf: latest, ...verdicts, ...any } },
    { params: { asOf: latest, ...all, ...any } },
  ),
  readJudged: {
    names: ordered({ params: { ids: ['agc_1', 'agc_4', 'sys_3', 'missing'] } }),
    stories: ordered({ params: { ids: ['unt_1', 'unt_4', 'unt_5', 'missing'] } }),
    mentions: ordered({ params: { ids: ['sys_1', 'agc_4', 'missing'] } }),
    claims: ordered({ params: { ids: ['unt_1', 'unt_2', 'missing'] } }),
  },
};
