import type { AgencyType, EntityKind } from '../../../schema/ontology/kinds.ts';
import type { AnnotatedText, Range } from '../text/annotate.ts';

export interface EntityMention extends Range {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly how: 'NAME' | 'SHORT_NAME' | 'ACRONYM' | 'NOMINAL' | 'PRONOUN';
}

export interface FoundEntity {
  readonly index: number;
  readonly kind: EntityKind;
  /** The best spelling in this document. */
  readonly name: string;
  /** The normalised name that identity is judged on. */
  readonly form: string;
  readonly qualifier: string | null;
  /** A bare "hacker" or "the hospital": an entity of this story only. */
  readonly generic: boolean;
  readonly agencyType: AgencyType | null;
  readonly mentions: readonly EntityMention[];
  readonly rule: string;
}

export interface FoundRelation {
  readonly kind: 'AFFILIATED_WITH' | 'OPERATES';
  readonly from: number;
  readonly to: number;
  readonly title: string | null;
  readonly spans: readonly Range[];
  readonly rule: string;
}

export interface Entities {
  readonly all: readonly FoundEntity[];
  readonly relations: readonly FoundRelation[];
  /** The entity that a phrase of the text names or refers to (a name, "the ministry", "he"), or null. */
  resolve(firstToken: number, lastToken: number): FoundEntity | null;
}

const agencyHead = new Set('ministry department police hospital institute council commission authority team government agency bureau corporation ltd limited inc bank university committee board organisation organization foundation office court centre center networks solutions association cert'.split(' ')); // prettier-ignore

/** Names of agencies and people, systems and attackers in a text. */
export function findEntities(text: AnnotatedText, context: { readonly publisher: string | null }): Entities {
  const found = new Map<string, { kind: EntityKind; mentions: EntityMention[] }>();
  const owner = new Map<number, string>();
  const { tokens } = text;
  for (let i = 0; i < tokens.length; i++) {
    let j = i;
    while (j < tokens.length && tokens[j]?.sentence === tokens[i]?.sentence && /^\p{Lu}/u.test(tokens[j]?.text ?? '') && tokens[j]?.pos === 'PROPN') j++; // prettier-ignore
    if (j === i) continue;
    const words = tokens.slice(i, j);
    const form = words.map((word) => word.lower).join(' ');
    if (form !== context.publisher?.toLowerCase()) {
      const isAgency = words.some((word) => agencyHead.has(word.lower)) || /^[A-Z]{2,6}$/.test(words[0]?.text ?? '');
      const entry = found.get(form) ?? { kind: isAgency ? 'AGENCY' : 'PERSON', mentions: [] };
      entry.mentions.push({
        start: words[0]?.start ?? 0,
        end: words.at(-1)?.end ?? 0,
        firstToken: i,
        lastToken: j - 1,
        how: 'NAME',
      });
      if (isAgency || words.length > 1) found.set(form, entry);
      for (let k = i; k < j; k++) owner.set(k, form);
    }
    i = j;
  }
  const all = [...found].map(([form, { kind, mentions }], index): FoundEntity => {
    const first = mentions[0] as EntityMention;
    const name = text.text.slice(first.start, first.end);
    return {
      index,
      kind,
      name,
      form,
      qualifier: null,
      generic: false,
      agencyType: kind === 'AGENCY' ? 'OTHER' : null,
      mentions,
      rule: 'capitals',
    };
  });
  const byForm = new Map(all.map((entity) => [entity.form, entity]));
  return {
    all,
    relations: [],
    resolve(firstToken, lastToken) {
      for (let i = firstToken; i <= lastToken; i++) {
        const entity = byForm.get(owner.get(i) ?? '');
        if (entity) return entity;
      }
      return null;
    },
  };
}
