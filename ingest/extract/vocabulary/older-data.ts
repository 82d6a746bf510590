const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What is said to have leaked, or what takes it up. Source: replies of those whose data is offered. */
export const goodsWords = set('data dataset datasets information records record files file credentials passwords details documents document database databases sample samples screenshots screenshot emails dump list lists material content listing leak it this they these those'); // prettier-ignore

/** Verbs of where data comes from, in their forms. Source: English verbs of origin. */
export const originVerbs = set('came come comes coming originated originates originate originating stems stem stemmed stemming derives derived dates date dated dating drawn compiled sourced aggregated compilation collection combination mixture aggregation relates relate related relating belongs belong belonged belonging'); // prettier-ignore

/** It was taken before, or could be had by everybody. */
export const takenBeforeWords = set(
  'earlier previous prior older old past public publicly historic historical outdated former previously years',
);

/** It is not theirs. */
export const othersWords = set('another different other unrelated third-party former defunct');

/** Behind "already" or "previously". */
export const publicWords = set(
  'public available accessible known published leaked disclosed circulating online domain',
);
