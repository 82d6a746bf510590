/** Verbs by which speech is reported. Source: READER trials, and the reporting verbs of English newspapers and agencies. */
import { formsOf, type VerbForm } from './inflect.ts';

/** What a verb says about the truth of its content before the content itself is looked at. */
export type CueStance = 'ASSERTS' | 'ALLEGES' | 'CONFIRMS' | 'DENIES';

/**
 * How a cue takes its content.
 * - clause: "said the files were old", "said that …"
 * - that: only with "that" or a question word ("found that …", "explained how …")
 * - quote: a direct quotation before or behind it
 * - after: may stand behind its content ("…, the ministry said", "…, said the ministry")
 * - object: a noun phrase ("denied the report")
 * - infinitive: "claims to have …"
 * - gerund: "denied having …"
 * - addressee: "told reporters that …"
 * - naming: "called the report a hoax", "described it as …", "put the number at …"
 * - about: "spoke of …", "accused them of …", content behind the preposition
 */
export type Takes =
  'clause' | 'that' | 'quote' | 'after' | 'object' | 'infinitive' | 'gerund' | 'addressee' | 'naming' | 'about';

export interface Cue {
  readonly lemma: string;
  readonly stance: CueStance;
  readonly takes: ReadonlySet<Takes>;
  /** words that must follow the verb and belong to the cue: "point out", "rule out" */
  readonly particle: string | null;
  readonly kinds: readonly VerbForm[];
  /** true for words that are nouns as often ("report", "claim", "post"): the tagger must call them a verb */
  readonly alsoNoun: boolean;
}

const nouns = new Set(
  'report reports claim claims post posts note notes answer answers show shows find finds estimate estimates read reads message messages email emails tweet tweets reply replies warning finding finding warrant state states charge charges boast boasts complaint demand demands offer offers hope hopes fear fears promise promises thought object objects guess suspect suspects comment comments blog advertise list lists record records name names talk talks count counts hold holds rule rules ruling finding findings blame pledge vow protest protests remark remarks counter joke jokes question questions understanding saying view views cite judge judges stress accounts account concern concerns address repeat repeats wire wires contest contests dispute disputes label labels brand brands challenge challenges quote quotes grant grants title voice'.split(
    ' ',
  ),
);

/** One line a group: how its verbs take their content, then the verbs (a particle is joined by "+"). */
const groups: readonly (readonly [CueStance, string, string])[] = [
  [
    'ASSERTS',
    'clause quote after',
    'say write state explain announce remark declare insist maintain assert contend argue testify submit note reiterate repeat stress emphasise emphasize underline underscore clarify disclose reveal aver opine retort recall depone depose boast quip joke lament object protest interject reckon recount attest affirm proclaim vouch signal relate predict forecast rue bemoan fume grumble gripe point+out',
  ],
  ['ASSERTS', 'clause quote after', 'add'],
  ['ASSERTS', 'quote after', 'continue'],
  ['ASSERTS', 'clause quote after addressee', 'tell assure inform notify remind warn caution promise advise brief'],
  [
    'ASSERTS',
    'that quote after',
    'tweet reply respond post message email answer complain comment chime go+on muse shout snap write+back shoot+back hit+back',
  ],
  ['ASSERTS', 'clause quote after infinitive object', 'claim'],
  ['ASSERTS', 'clause quote after', 'conclude estimate'],
  [
    'ASSERTS',
    'that',
    'find establish determine show indicate observe mention report hold rule learn record propose recommend hint understand notice stipulate specify verify discover demonstrate highlight argue certify swear pledge vow urge demand advise calculate',
  ],
  ['ASSERTS', 'after', 'report observe find hold understand propose vow pledge swear show record'],
  ['ASSERTS', 'quote', 'read run observe mention call ask urge write report pledge hold rule swear'],
  ['ASSERTS', 'object', 'disclose reveal announce'],
  ['ASSERTS', 'infinitive', 'promise threaten vow pledge offer'],
  [
    'ASSERTS',
    'naming',
    'call term describe label put brand dub slam portray characterise characterize attribute ascribe style estimate denounce trash',
  ],
  ['ASSERTS', 'about', 'speak boast warn talk complain'],
  ['ALLEGES', 'clause quote after object', 'allege'],
  ['ALLEGES', 'clause after object', 'suspect fear'],
  ['ALLEGES', 'clause after', 'believe'],
  ['ALLEGES', 'that', 'suggest speculate surmise suppose assume'],
  ['ALLEGES', 'about', 'accuse suspect'],
  ['ALLEGES', 'that', 'assess'],
  ['DENIES', 'that clause', 'doubt'],
  ['ASSERTS', 'that', 'represent convey plead deem'],
  ['CONFIRMS', 'that', 'confess recognise recognize'],
  ['ALLEGES', 'object', 'blame'],
  ['CONFIRMS', 'clause quote after object gerund', 'confirm admit acknowledge concede'],
  ['CONFIRMS', 'clause quote after object', 'accept'],
  ['CONFIRMS', 'clause after', 'grant'],
  ['CONFIRMS', 'that quote after', 'agree'],
  ['CONFIRMS', 'object', 'corroborate verify vouch own+up admit+to'],
  ['DENIES', 'clause quote after object gerund', 'deny'],
  ['DENIES', 'clause object', 'dispute refute'],
  [
    'DENIES',
    'object',
    'reject dismiss rebut rubbish repudiate contradict debunk contest rule+out brush+aside laugh+off scoff+at disown disavow discredit scotch downplay play+down shoot+down brush+off wave+off',
  ],
  ['DENIES', 'that quote after', 'counter rebut'],
  ['ASSERTS', 'that', 'adamant'],
  ['ASSERTS', 'that', 'express+disappointment express+regret express+confidence express+concern voice+concern'],
  ['DENIES', 'that', 'express+doubt express+doubts'],
  ['DENIES', 'that', 'rule+out'],
];

function readGroups(): Map<string, Cue[]> {
  const entries = new Map<string, { stance: CueStance; takes: Set<Takes> }>();
  for (const [stance, takes, verbs] of groups) {
    for (const verb of verbs.split(' ')) {
      const entry = entries.get(verb) ?? { stance, takes: new Set<Takes>() };
      for (const way of takes.split(' ')) entry.takes.add(way as Takes);
      entries.set(verb, entry);
    }
  }
  const byForm = new Map<string, Cue[]>();
  for (const [verb, { stance, takes }] of entries) {
    const [head = verb, particle = null] = verb.split('+');
    for (const [form, kinds] of formsOf(head)) {
      const cue: Cue = { lemma: verb.replace('+', ' '), stance, takes, particle, kinds, alsoNoun: nouns.has(form) };
      byForm.set(form, [...(byForm.get(form) ?? []), cue]);
    }
  }
  // A verb with its particle is tried before the bare verb.
  for (const cues of byForm.values()) cues.sort((a, b) => Number(b.particle !== null) - Number(a.particle !== null));
  return byForm;
}

const cuesByForm = readGroups();
const none: readonly Cue[] = [];

/** The cues that a word form may be, those with a particle first. */
export function cuesOf(form: string): readonly Cue[] {
  return cuesByForm.get(form) ?? none;
}
