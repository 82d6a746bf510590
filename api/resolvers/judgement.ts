import type { Complete } from '../complete.ts';
import type {
  JudgedNameResolvers,
  JudgedResolvers,
  JudgedStoryResolvers,
  JudgementResolvers,
} from '../generated/schema-types.ts';
import { judgedBy, quotesOfJudged } from '../read/judgements.ts';
import type { JudgedNameRow, JudgedStoryRow, JudgementRow } from '../rows.ts';

export const Judgement: Complete<JudgementResolvers, JudgementRow> = {
  a: ({ a }, _args, context) => judgedBy(context, a),
  b: ({ b }, _args, context) => judgedBy(context, b),
};

export const Judged: JudgedResolvers = {
  __resolveType: (judged) => ('document' in judged ? 'JudgedStory' : 'JudgedName'),
};

export const JudgedName: Complete<JudgedNameResolvers, JudgedNameRow> = {
  quotes: (name, { first }, context) => quotesOfJudged(context, name, first ?? 3),
};

export const JudgedStory: Complete<JudgedStoryResolvers, JudgedStoryRow> = {
  quotes: (story, { first }, context) => quotesOfJudged(context, story, first ?? 3),
};
