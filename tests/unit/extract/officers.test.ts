import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEntities } from '../../../ingest/extract/entities/entities.ts';
import { annotate } from '../../../ingest/extract/text/annotate.ts';
import { extract } from '../../../ingest/extract/extract.ts';
import { assertTimeGrowsWithLength } from './plain-passes.ts';

/** "piet holloway, spokesman, northgate insurance" */
function officersIn(text: string): string[] {
  const { all, relations } = findEntities(annotate(text, null), { publisher: null });
  return relations
    .filter(({ kind }) => kind === 'AFFILIATED_WITH')
    .map(({ from, to, title }) => `${all[from]?.form ?? ''}, ${title ?? ''}, ${all[to]?.form ?? ''}`);
}

test('“its spokesman” is of the body that “its” means', () => {
  const denial = 'Northgate Insurance denied that files were stolen.';
  assert.deepEqual(officersIn(`${denial} “Nobody got in,” its spokesman Peter Holloway said.`), ['peter holloway, spokesman, northgate insurance']); // prettier-ignore
  assert.deepEqual(officersIn(`${denial} It has closed the shop. Its managing director, Peter Holloway, said so.`), ['peter holloway, managing director, northgate insurance']); // prettier-ignore
});

test('“its manager” behind a sentence about another thing is nobody’s that was named before', () => {
  const text = 'Northgate Insurance denied that files were stolen. The hotel has a part in this too. Its manager, Peter Holloway, said so.'; // prettier-ignore
  assert.deepEqual(officersIn(text), []);
});

test('a director without a body is of the one body that speaks there, and of none where two speak', () => {
  const text = 'Northgate Insurance said on Saturday that nothing was stolen.\n\nThe Drivers’ Union was wrong, director Peter Holloway said.'; // prettier-ignore
  assert.deepEqual(officersIn(text), ['peter holloway, director, northgate insurance']);
  const two = 'Northgate Insurance said that nothing was stolen. The Drivers’ Union said that it was.\n\nThat was wrong, director Peter Holloway said.'; // prettier-ignore
  assert.deepEqual(officersIn(two), []);
  assert.deepEqual(officersIn('Northgate Insurance said that nothing was stolen.\n\nThat was wrong, said director Peter Holloway of Elm.'), []); // prettier-ignore
});

test('a director does not deny what the own company denies', () => {
  const text = `Nothing was taken, insurer says again

Northgate Insurance said on Saturday that no client's data had been stolen and that its server had never been open to the internet. The Drivers' Union was wrong, director Peter Holloway said.`;
  const { claims, links } = extract({ text, title: null, kind: 'NEWS', publisher: null, publishedAt: null, statements: [] }); // prettier-ignore
  assert.equal(claims.filter(({ stance }) => stance === 'DENIES').length, 2);
  assert.deepEqual(links, []);
});

test('time grows with the length of a text of many officers', () => {
  for (const words of [
    'Elm Trams denied it, its director Ann Lee said. ',
    'director Bo Lee said, director Ann Lee said, ',
    'Elm Trams was not not ',
  ]) {
    // prettier-ignore
    const text = words.repeat(2_000);
    const annotated = annotate(text, null);
    assertTimeGrowsWithLength(text, () => findEntities(annotated, { publisher: null }));
  }
});
