/** The forms of a verb that a reporting clause can show. */
export type VerbForm = 'BASE' | 'THIRD' | 'PAST' | 'PARTICIPLE' | 'ING';

/** Past and participle of the irregular verbs in the lists beside this file. Source: English grammars. */
const irregular = new Map<string, readonly [past: string, participle: string]>([
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
]);

/** Verbs that double their last consonant although it is not their only vowel that says so. */
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
  'label',
]);

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (doubling.has(lemma)) return `${lemma}${lemma.at(-1)}ed`;
  return `${lemma}ed`;
}

function third(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  if (lemma === 'go' || /(s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`;
  return `${lemma}s`;
}

function ing(lemma: string): string {
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
  add(third(lemma), 'THIRD');
  add(past, 'PAST');
  add(participle, 'PARTICIPLE');
  add(ing(lemma), 'ING');
  return forms;
}
