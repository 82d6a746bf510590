import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEntities } from '../../../ingest/extract/entities/entities.ts';
import type { FoundEntity } from '../../../ingest/extract/entities/entity.ts';
import { annotate } from '../../../ingest/extract/text/annotate.ts';

const read = (text: string): readonly FoundEntity[] => findEntities(annotate(text, null), { publisher: null }).all;
const kindsOf = (form: string, ...texts: string[]): (string | undefined)[] =>
  texts.map((text) => read(text).find((entity) => entity.form === form)?.kind);
const bodies = (count: number): string[] => new Array<string>(count).fill('AGENCY');

test('a plural and a noun in -ing are hardly anybody’s surname: “Elm Trams” is a body', () => {
  const texts = [
    'Harrowby Trams said on Saturday that no rider had lost anything.',
    'The union said on Wednesday that the records of Harrowby Trams had been open since May.\n\nHarrowby Trams did not reply to questions.',
  ];
  assert.deepEqual(kindsOf('harrowby trams', ...texts), bodies(2));
  assert.deepEqual(
    kindsOf('saltash loaves', 'Saltash Loaves said on Saturday that the records were false.'),
    bodies(1),
  );
  assert.deepEqual(
    kindsOf('tarrow roofing', 'Tarrow Roofing said on Saturday that the records were false.'),
    bodies(1),
  );
});

test('a surname that is a plural is a surname, and so is any plural behind a title', () => {
  assert.deepEqual(kindsOf('odile brooks', 'The researcher Odile Brooks said on Saturday that the files are real.'), ['PERSON']); // prettier-ignore
  assert.deepEqual(kindsOf('odile spices', 'Dr Odile Spices, who found the server, said that the files are real.'), ['PERSON']); // prettier-ignore
});

test('a crew of a plural name that does what attackers do is one', () => {
  const text = 'The ransomware gang Kalix Wolves hacked the port. Kalix Wolves posted the files on its leak site.';
  assert.deepEqual(kindsOf('kalix wolves', text), ['ATTACKER']);
});

test('whom customers, a director or a spokesman belong to is a body, though called like a person', () => {
  const texts = [
    'Workers of Hollin Marrable said on Wednesday that the slips were real. Hollin Marrable said that they were not.',
    'Hollin Marrable’s director Isla Rannoch said that the list came from elsewhere. Hollin Marrable said so again.',
    'Hollin Marrable chair Isla Rannoch said that the list came from elsewhere.',
    'Hollin Marrable denied on Monday that files were stolen. “Nobody got in,” its spokesman Piet Holloway said.',
  ];
  assert.deepEqual(kindsOf('hollin marrable', ...texts), bodies(texts.length));
});

test('what says that “it” had done something, or has “which” behind its name, is no person', () => {
  const texts = [
    'Hollin Marrable said on Monday that it had seen no evidence of theft.',
    'Hollin Marrable said its records were safe.',
    'Hollin Marrable, which owns the chain, said that the records were safe.',
  ];
  assert.deepEqual(kindsOf('hollin marrable', ...texts), bodies(texts.length));
  const person = 'Tessa Marrable said on Monday that it had been a mistake. She said it seems to be over.';
  assert.deepEqual(kindsOf('tessa marrable', person), ['PERSON']);
});

test('what ransomware hit, and whose servers were entered, did not do it', () => {
  const texts = [
    'Savo Wennen was hit by ransomware on Saturday, the agency said on Monday.',
    'The gang Tin Owl claimed on Tuesday to have encrypted the servers of Savo Wennen. Savo Wennen said that all was running.',
  ];
  assert.deepEqual(kindsOf('savo wennen', ...texts), bodies(texts.length));
});

test('the hacker, the gang and the ransomware group before a name say what it is, however common the word', () => {
  const texts = [
    'The hacker Mossback sent the paper a list of 500 buyers on Wednesday.',
    'The ransomware gang Mossback said on Wednesday that it had taken invoices.',
    'The ransomware group Mossback said on Wednesday that it had taken data of 8,200 customers.',
  ];
  assert.deepEqual(kindsOf('mossback', ...texts), ['ATTACKER', 'ATTACKER', 'ATTACKER']);
  assert.deepEqual(
    kindsOf('mossback works', 'The group Mossback Works said on Wednesday that it was shut.'),
    bodies(1),
  );
});

test('a common word alone that publishes what was taken is a gang’s name', () => {
  assert.deepEqual(kindsOf('orchard', 'Files are out.\n\nOrchard published wage slips of bakers on Wednesday.'), ['ATTACKER']); // prettier-ignore
  for (const text of ['Files are out.\n\nHackers published wage slips.', 'Files are out.\n\nManagement published wage slips.']) // prettier-ignore
    assert.deepEqual(read(text).filter(({ kind, generic }) => kind === 'ATTACKER' && !generic), []); // prettier-ignore
});

test('who speaks “of” a body is a person', () => {
  const text = '“It was never open,” Rowel Dizon of Sampaguita Ferries said on Thursday.';
  assert.deepEqual(kindsOf('rowel dizon', text), ['PERSON']);
});
