/** The forms of a verb that a reporting clause can show. */
export type VerbForm = 'BASE' | 'THIRD' | 'PAST' | 'PARTICIPLE' | 'ING';

/** Past and participle of irregular verbs. Source: English grammars. */
export const irregular: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map([
  ['say', ['said', 'said']],
  ['tell', ['told', 'told']],
  ['write', ['wrote', 'written']],
  ['read', ['read', 'read']],
  ['hold', ['held', 'held']],
  ['find', ['found', 'found']],
  ['think', ['thought', 'thought']],
  ['swear', ['swore', 'sworn']],
  ['understand', ['understood', 'understood']],
  ['know', ['knew', 'known']],
  ['see', ['saw', 'seen']],
  ['hear', ['heard', 'heard']],
  ['put', ['put', 'put']],
  ['speak', ['spoke', 'spoken']],
  ['show', ['showed', 'shown']],
  ['give', ['gave', 'given']],
  ['take', ['took', 'taken']],
  ['make', ['made', 'made']],
  ['shoot', ['shot', 'shot']],
  ['stand', ['stood', 'stood']],
  ['let', ['let', 'let']],
  ['go', ['went', 'gone']],
  ['withdraw', ['withdrew', 'withdrawn']],
  ['paint', ['painted', 'painted']],
  ['feel', ['felt', 'felt']],
  ['foresee', ['foresaw', 'foreseen']],
  ['steal', ['stole', 'stolen']],
  ['break', ['broke', 'broken']],
  ['come', ['came', 'come']],
  ['sell', ['sold', 'sold']],
  ['buy', ['bought', 'bought']],
  ['pay', ['paid', 'paid']],
  ['lose', ['lost', 'lost']],
  ['hide', ['hid', 'hidden']],
  ['shut', ['shut', 'shut']],
  ['mislead', ['misled', 'misled']],
  ['withhold', ['withheld', 'withheld']],
  ['send', ['sent', 'sent']],
  ['keep', ['kept', 'kept']],
  ['leave', ['left', 'left']],
  ['get', ['got', 'gotten']],
  ['bring', ['brought', 'brought']],
  ['begin', ['began', 'begun']],
  ['run', ['ran', 'run']],
  ['choose', ['chose', 'chosen']],
  ['fall', ['fell', 'fallen']],
]);

/** Verbs that double their last consonant. */
const doubling = new Set([
  'admit',
  'submit',
  'aver',
  'quip',
  'rebut',
  'refer',
  'blog',
  'dub',
  'concur',
  'chat',
  'pin',
  'permit',
  'commit',
  'rap',
  'snap',
  'nod',
  'slam',
  'quit',
  'infer',
  'scrap',
  'grab',
  'stop',
  'shut',
  'flag',
  'run',
  'get',
  'begin',
  'label',
]);

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (doubling.has(lemma)) return `${lemma}${lemma.at(-1)}ed`;
  return `${lemma}ed`;
}

/** "deny" and "story" with their -s: the third person of a regular verb, the plural of a regular noun. */
export function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function ing(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (/[^e]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  if (doubling.has(lemma) || lemma === 'put' || lemma === 'let') return `${lemma}${lemma.at(-1)}ing`;
  return `${lemma}ing`;
}

/** All forms of a verb with what each can be: "told" is past and participle, "read" is everything but -ing. */
export function formsOf(lemma: string): Map<string, VerbForm[]> {
  const [past, participle] = irregular.get(lemma) ?? [regularPast(lemma), regularPast(lemma)];
  const forms = new Map<string, VerbForm[]>();
  const add = (form: string, kind: VerbForm): void => {
    const kinds = forms.get(form);
    if (kinds) kinds.push(kind);
    else forms.set(form, [kind]);
  };
  add(lemma, 'BASE');
  add(lemma === 'go' ? 'goes' : withS(lemma), 'THIRD');
  add(past, 'PAST');
  add(participle, 'PARTICIPLE');
  add(ing(lemma), 'ING');
  return forms;
}
