import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agencyForm } from '../../../../ingest/extract/entities/forms.ts';
import { judgeForms } from '../../../../ingest/link/identity/judge-forms.ts';
import { keysOf, lookupsOf, pairsOf } from '../../../../ingest/link/identity/keys.ts';
import type { NameForm } from '../../../../ingest/link/identity/read-name.ts';
import { createRandom } from '../../../synthetic/random.ts';

const syllables = 'bra do ka lin mo nar pel ri sor tu vel wex yan zu fen gor hal jut cas dre'.split(' ');
const tails = 'Ltd,Holdings,Systems,Analytics,Labs,Group,Card Services,Health Partners,cyber cell,'.split(',');
const fields = 'Health,Finance,Education,Transport,Energy,Home Affairs,Justice,Trade and Industry'.split(',');
const countries = 'IN IE GB KE GH ZM LK PK PH SG AU NZ'.split(' ');

type Made = readonly [form: string, qualifier: string | null, names: string[]];

/** Names as many stories would have them: companies with and without their tails, acronyms, ministries of countries. */
function makeForms(count: number, seed: number): NameForm[] {
  const random = createRandom(seed);
  const word = (): string => Array.from({ length: 5 }, () => random.pick(syllables)).join('');
  let lastName = word();
  let lastBoard = [word(), word(), word(), word()];
  function company(): Made {
    const name = (lastName = random.oneIn(3) ? lastName : word());
    const full = `${name} ${random.pick(tails)}`.trim();
    return [agencyForm(full), null, [full, name]];
  }
  function board(): Made {
    const words = (lastBoard = random.oneIn(3) ? lastBoard : [word(), word(), word(), word()]);
    const acronym = words.map((one) => one[0]).join('');
    return random.oneIn(2)
      ? [words.join(' '), null, [acronym.toUpperCase()]]
      : [acronym, null, [acronym.toUpperCase()]];
  }
  function ministry(): Made {
    const field = random.pick(fields).toLowerCase();
    return [random.oneIn(2) ? `ministry of ${field}` : `${field} ministry`, random.pick(countries), []];
  }
  const forms = new Map<string, NameForm>();
  while (forms.size < count) {
    const [form, qualifier, names] = random.oneIn(50) ? ministry() : random.oneIn(5) ? board() : company();
    const id = `agc_${form} ${qualifier ?? ''}`;
    forms.set(id, { id, kind: 'AGENCY', form, qualifier, generic: false, names });
  }
  return [...forms.values()];
}

test('20,000 names are judged in fewer than 100,000 pairs and not in 200 million', () => {
  const forms = makeForms(20_000, 1);
  assert.equal(forms.length, 20_000);
  const pairs = pairsOf(forms);
  assert.ok(pairs.length > 500, `${pairs.length} pairs`);
  assert.ok(pairs.length < 100_000, `${pairs.length} pairs`);
});

test('pairs grow with the names and not with their square', () => {
  const count = (size: number): number => pairsOf(makeForms(size, 2)).length;
  const [small, large] = [count(5_000), count(20_000)];
  assert.ok(large < 6 * small, `${small} pairs of 5,000 names, ${large} of 20,000`);
});

test('no pair that would be judged the same, or left to a person, is lost by the keys', () => {
  const forms = makeForms(600, 3);
  const found = new Set(pairsOf(forms).map(([a, b]) => `${a.id} ${b.id}`));
  let judged = 0;
  for (const a of forms)
    for (const b of forms) {
      if (a.id >= b.id) continue;
      const judgement = judgeForms(a, b);
      if (judgement === null || judgement.verdict === 'NOT_SAME') continue;
      judged++;
      assert.ok(found.has(`${a.id} ${b.id}`), `${a.id} and ${b.id}: ${judgement.verdict}`);
    }
  assert.ok(judged > 20, `${judged} pairs are judged`);
});

test('who is found by a name finds it, so that it does not matter which came first', () => {
  const forms = makeForms(2_000, 4);
  const finds = (a: NameForm, b: NameForm): boolean => lookupsOf(a).some(({ key, value }) => keysOf(b)[key] === value);
  for (const [a, b] of pairsOf(forms)) {
    assert.ok(finds(a, b), `${a.id} finds ${b.id}`);
    assert.ok(finds(b, a), `${b.id} finds ${a.id}`);
  }
});

test('what is of its story alone is looked for by nobody', () => {
  const hospital: NameForm = {
    id: 'agc_1',
    kind: 'AGENCY',
    form: 'hospital',
    qualifier: null,
    generic: true,
    names: [],
  };
  assert.deepEqual(lookupsOf(hospital), []);
  assert.deepEqual(pairsOf([hospital, { ...hospital, id: 'agc_2' }]), []);
});
