import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordKindsOf } from '../../../ingest/extract/entities/common-words.ts';
import { readNames } from '../../../ingest/extract/entities/read-names.ts';
import { annotate } from '../../../ingest/extract/text/annotate.ts';

function kindsOf(sentence: string): string | null {
  const text = annotate(sentence, null);
  const [group] = readNames(text).groups;
  return group ? wordKindsOf(text, group) : null;
}

test('words that English has tell a group’s name from a person’s', () => {
  assert.equal(kindsOf('Police blamed Slate Vulture for it.'), 'all');
  assert.equal(kindsOf('Police blamed Rute Amaral for it.'), 'none');
  assert.equal(kindsOf('Police blamed Kalix Wolves for it.'), 'last');
  assert.equal(kindsOf('Police blamed Beacon Okunade for it.'), 'first');
  assert.equal(kindsOf('Police blamed gr4vel_x for it.'), null);
});
