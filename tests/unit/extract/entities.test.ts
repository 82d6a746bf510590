import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findEntities } from '../../../ingest/extract/entities/entities.ts';
import type { Entities } from '../../../ingest/extract/entities/entity.ts';
import { readNames } from '../../../ingest/extract/entities/read-names.ts';
import { agencyForm, agencyTypeOf, systemForm } from '../../../ingest/extract/entities/forms.ts';
import { annotate } from '../../../ingest/extract/text/annotate.ts';
import { assertTimeGrowsWithLength } from './plain-passes.ts';

const read = (text: string, publisher: string | null = null): Entities =>
  findEntities(annotate(text, null), { publisher });
const named = (text: string, kind: string): string[] =>
  read(text)
    .all.filter((entity) => entity.kind === kind)
    .map(({ form }) => form);

test('an acronym that is defined in the text is the body it stands for', () => {
  const text =
    'The Harbour Safety Commission (HSC) denied the leak. Later the HSC said that it had asked the police for help.';
  const bodies = read(text).all.filter((entity) => entity.form === 'harbour safety commission');
  assert.equal(bodies.length, 1);
  assert.deepEqual(
    bodies[0]?.mentions.map(({ start, end }) => text.slice(start, end)),
    ['Harbour Safety Commission', 'HSC', 'HSC'],
  );
});

test('a ministry is one body by whichever way its office is written', () => {
  const text =
    'The Ministry of Health and Family Welfare denied it. The Health Ministry said the data is safe. The health ministry will inquire.';
  assert.deepEqual(named(text, 'AGENCY'), ['ministry of health and family welfare']);
});

test('what the text itself calls another name is no second thing', () => {
  const text =
    'The gang Grey Heron, formerly known as Tide Wolf, hacked the port. Tide Wolf posted the files, and Grey Heron demanded a ransom.';
  const groups = read(text).all.filter(({ kind }) => kind === 'ATTACKER');
  assert.equal(groups.length, 1);
  const spelled = groups[0]?.mentions.map(({ start, end }) => text.slice(start, end)) ?? [];
  assert.ok(spelled.includes('Grey Heron') && spelled.includes('Tide Wolf'));
});

test('a description and the name right behind it are one body', () => {
  const text =
    'A security firm, Halden Labs Ltd, said the files are real. The port denied it. The security firm, Halden Labs Ltd, said it again.';
  assert.deepEqual(named(text, 'AGENCY').filter((form) => form.includes('firm') || form.includes('halden')), ['halden labs']); // prettier-ignore
});

test('an unknown name that answers, or is asked, is a body; a plain word is none', () => {
  assert.deepEqual(named('The files are old. Voltrexa, the maker of the lock, could not be reached.', 'AGENCY'), ['voltrexa']); // prettier-ignore
  assert.deepEqual(named('Files were for sale. Safarivo, in a statement, said that services were running.', 'AGENCY'), ['safarivo']); // prettier-ignore
  assert.deepEqual(named('Experts said that the files are old.', 'AGENCY'), []);
});

test('a title right before a name is no body, and neither is what was told', () => {
  assert.deepEqual(named('Deputy Commissioner Ida Holm told sailors. The head of the pier informed Parliament.', 'AGENCY').filter((form) => form.includes('informed') || form.includes('commissioner')), []); // prettier-ignore
});

test('an expert next to criminals is a person, and the post between a company and its officer is no part of either', () => {
  assert.deepEqual(named('The gang stole the files. Hackers and criminals lie, said Brett Callow of Elmsoft.', 'ATTACKER').includes('brett callow'), false); // prettier-ignore
  const text =
    'BeyondTrust Ltd denied it. BeyondTrust Chief Technology Officer Marc Maiffret said that an alert came late.';
  assert.deepEqual(named(text, 'AGENCY').filter((form) => form.includes('technology')), []); // prettier-ignore
});

test('what confirms a breach did not do it', () => {
  const text =
    'NorthBello confirmed that attackers stole call logs. NorthBello did not respond to questions by the hacker.';
  assert.deepEqual(named(text, 'ATTACKER').includes('northbello'), false);
  assert.deepEqual(named(text, 'AGENCY'), ['northbello']);
});

test('a rank and both words of a post before a name are no part of it', () => {
  const text =
    'Chief Executive Karen Whitlock spoke. DI Laura Hallet said so. Deputy Commissioner Ida Holm agreed. Attorney General Ken Paxton opened a probe.';
  assert.deepEqual(named(text, 'PERSON'), ['karen whitlock', 'laura hallet', 'ida holm', 'ken paxton']);
});

test('a post is nobody, and neither are letters behind a name', () => {
  const text =
    'Ann Lee SC, Chief Compliance Officer of the Quay Authority, denied it. Ms Lee said the Permanent Secretary knew.';
  assert.deepEqual(named(text, 'PERSON'), ['ann lee']);
});

test('whoever signs a text above it has no part in its story', () => {
  const text =
    'Port denies breach\n\nBy Maria Brandt\n\nThe Quay Authority denied on Monday that its files were stolen.';
  assert.deepEqual(named(text, 'PERSON'), []);
});

test('a person is one entity by full name, title and last name', () => {
  const text =
    'Dr Asha Menon, chief executive of Blue Fern Clinics, denied the leak. Menon said that the servers are safe. Ms Menon left.';
  const people = read(text).all.filter((entity) => entity.kind === 'PERSON');
  assert.deepEqual(
    people.map(({ form }) => form),
    ['asha menon'],
  );
  assert.equal(people[0]?.mentions.length, 3);
});

test('a minister’s office is no body and no part of the name', () => {
  const people = named(
    'Minister of State for Health and Sport Ravi Kumar Nair said that no data had leaked.',
    'PERSON',
  );
  assert.deepEqual(people, ['ravi kumar nair']);
});

test('spellings of one product have one form', () => {
  for (const name of ['Co-WIN portal', 'CoWIN', 'Cowin app', '#Cowin', 'COWIN'])
    assert.equal(systemForm(name, true), 'cowin');
  assert.equal(systemForm('portal.example.gov.in', true), 'portal.example.gov.in');
  assert.equal(systemForm('the billing server', false), 'billing server');
});

test('known bodies take their canonical form, companies lose their legal form', () => {
  assert.equal(agencyForm('AIIMS'), 'all india institute of medical sciences');
  assert.equal(agencyForm('the Blue Fern Software Pvt. Ltd.'), 'blue fern software');
});

test('the type of a body follows from its form', () => {
  const types = { 'indian computer emergency response team': 'CERT', 'odisha police': 'POLICE', 'ministry of sport': 'MINISTRY', 'blue fern hospital': 'HOSPITAL', 'bank of harbour': 'BANK', 'high court': 'COURT', 'pine university': 'UNIVERSITY', 'blue fern': 'OTHER' }; // prettier-ignore
  for (const [form, type] of Object.entries(types)) assert.equal(agencyTypeOf(form), type, form);
});

test('the publisher of the text is left out unless it speaks', () => {
  const text = 'Harbour Gazette\n\nThe Delhi Police denied the leak at Blue Fern Hospital.';
  assert.ok(!read(text, 'Harbour Gazette').all.some((entity) => entity.form === 'harbour gazette'));
});

test('pronouns and head nouns resolve to the last thing they can mean', () => {
  const text = 'Asha Menon of the Harbour Commission denied it. She said the commission had lost nothing.';
  const annotated = annotate(text, null);
  const entities = findEntities(annotated, { publisher: null });
  const at = (word: string): number => annotated.tokens.findIndex((token) => token.text === word);
  assert.equal(entities.resolve(at('She'), at('She'))?.form, 'asha menon');
  assert.equal(entities.resolve(at('commission') - 1, at('commission'))?.form, 'harbour commission');
  assert.equal(entities.resolve(at('nothing'), at('nothing')), null);
});

test('a post after a name affiliates the person with the body', () => {
  const entities = read('Asha Menon, chief executive of Blue Fern Hospital, said that no data had leaked.');
  const relation = entities.relations.find(({ kind }) => kind === 'AFFILIATED_WITH');
  assert.equal(entities.all[relation?.from ?? -1]?.form, 'asha menon');
  assert.equal(entities.all[relation?.to ?? -1]?.form, 'blue fern hospital');
  assert.equal(relation?.title, 'chief executive');
});

test('entities of any text have mentions in the text, a form, and a rule, and no two share kind and form', () => {
  const words = fc.constantFrom('The', 'Ministry', 'of', 'Health', 'and', '(', 'MOH', ')', 'said', 'Asha', 'Menon', '“', '”', ',', 'server', 'hackers', 'Delhi', 'police', '’s', 'zz_k1', 'CoWIN', 'portal', '.', '\n\n', 'Dr', 'a', '&', 'Minister', 'for', 'he'); // prettier-ignore
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      const text = list.join(' ');
      const annotated = annotate(text, null);
      const { all, relations, resolve } = findEntities(annotated, { publisher: null });
      assert.equal(new Set(all.map(({ kind, form }) => `${kind} ${form}`)).size, all.length);
      for (const [index, entity] of all.entries()) {
        assert.equal(entity.index, index);
        assert.ok(entity.form !== '' && entity.rule !== '' && entity.mentions.length > 0);
        assert.equal(entity.agencyType === null, entity.kind !== 'AGENCY');
        for (const { start, end, firstToken, lastToken } of entity.mentions) {
          assert.equal(annotated.tokens[firstToken]?.start, start);
          assert.equal(annotated.tokens[lastToken]?.end, end);
        }
      }
      for (const { from, to } of relations) assert.ok(from < all.length && to < all.length);
      for (let i = 0; i < annotated.tokens.length; i++) resolve(i, i);
    }),
  );
});

test('a hostile text ends in a time that grows with its length', () => {
  for (const text of [
    'Ministry of '.repeat(12_000),
    'the server of the portal '.repeat(6000),
    "Bank's ".repeat(15_000),
    Array.from({ length: 6000 }, (_, i) => `Ann Q${i.toString(36)} Lee met Lee. `).join(''),
  ]) {
    const annotated = annotate(text, null);
    assertTimeGrowsWithLength(text, () => findEntities(annotated, { publisher: null }));
  }
});

test('a number word that is capitalised behind a name belongs to it', () => {
  const text = 'Quay news\n\nThe gang Gull Nine copied the files. Nine files were read, Gull Nine said.';
  const { all } = findEntities(annotate(text, 'Quay news'), { publisher: null });
  assert.ok(all.some(({ name }) => name === 'Gull Nine'));
  assert.ok(!all.some(({ name }) => name.startsWith('Nine')));
});

test('what the text calls a gang, and what is named like one, attacked', () => {
  const text =
    'The Quay Authority suspects a crew known as Glasswort. Earlier Sunder Valley Hackers had claimed the theft, and the Sunder Valley Hospital denied it.';
  assert.deepEqual(named(text, 'ATTACKER'), ['glasswort', 'sunder valley hackers']);
});

test('a hacker is called by the name that follows, however it is written', () => {
  const text = 'A hacker named tideWrack put the list up for sale. A hacker called Brisket bought it, tideWrack said.';
  assert.deepEqual(named(text, 'ATTACKER'), ['tidewrack', 'brisket']);
});

test('what a machine does is in its name; hospitals may be a system too', () => {
  const text = 'The Land Records Database and the Metro Ticketing App were copied from the Patient Information System. Tidewater Health System said so.'; // prettier-ignore
  assert.deepEqual(named(text, 'SYSTEM'), ['landrecords', 'metroticketing', 'patientinformation']);
  assert.deepEqual(named(text, 'AGENCY'), ['tidewater health system']);
});

test('an office, a town or a newspaper is no gang, however much is said of hackers beside it', () => {
  const text =
    'Tidewater Police denied that hackers had demanded a ransom. Ransomware gang LockBit listed Northport Council. A report by the Tidewater Post said that hackers sold it.';
  assert.deepEqual(named(text, 'ATTACKER'), ['lockbit']);
});

test('a name that is no English word and speaks is a body where nothing says more', () => {
  assert.deepEqual(named('Havnlinje initially denied it.', 'AGENCY'), ['havnlinje']);
  assert.deepEqual(named('Wholesalers initially denied it.', 'AGENCY'), []);
  assert.deepEqual(named('Twitter denied it.', 'AGENCY'), ['twitter']);
});

test('what has researchers, a spokesperson or an owner, or was hacked, is a body', () => {
  assert.deepEqual(named('Researchers at Dune Rock said the hackers had bought a password.', 'AGENCY'), ['dune rock']);
  assert.deepEqual(named('A spokesperson for Dell said the hackers had no password.', 'AGENCY'), ['dell']);
  assert.deepEqual(named('The hackers said Brandelo was breached too.', 'AGENCY'), ['brandelo']);
  assert.deepEqual(named('The group, which owns Brandelo, closed the portal.', 'AGENCY'), ['brandelo']);
});

test('an article is no part of the name behind it', () => {
  const forms = read('A Brandelo spokesperson said the bots were gone.').all.map(({ form }) => form);
  assert.ok(forms.includes('brandelo'), forms.join(', '));
});

test('teams that answer for a country are known by how they are called', () => {
  const text = 'CERT.pl, ngCERT, JPCERT/CC and SI-CERT warned of it. The Concert Hall did not.';
  const teams = read(text).all.filter(({ agencyType }) => agencyType === 'CERT');
  assert.deepEqual(teams.map(({ name }) => name), ['CERT.pl', 'ngCERT', 'JPCERT/CC', 'SI-CERT']); // prettier-ignore
});

test('a messenger on which something stands is a system', () => {
  assert.deepEqual(named('The list was seen on Telegram by two readers on Monday.', 'SYSTEM'), ['telegram']);
});

test('a party that nobody let in attacked; a third party did not', () => {
  const typesOf = (text: string): string[] => {
    const { nominals } = readNames(annotate(text, null));
    return nominals.map(({ type, head }) => `${type} ${head}`);
  };
  assert.deepEqual(typesOf('It was used by an unauthorised party.'), ['ATTACKER party']);
  assert.deepEqual(typesOf('It was used by a criminal group.'), ['ATTACKER group']);
  assert.deepEqual(typesOf('It was used by a third party.'), ['AGENCY party']);
  assert.deepEqual(typesOf('It was seen by a criminal justice group.'), ['AGENCY group']);
  assert.deepEqual(typesOf('A 19-year-old was arrested.'), ['ATTACKER year-old']);
  assert.deepEqual(typesOf('A 19-year-old asked a question.'), []);
});

test('a name may begin with a small letter, alone or before a hyphen', () => {
  const text = 'Hackers broke into the state’s e-Aushadhi portal and the mSeva app, police said. An x-ray was lost.';
  assert.deepEqual(named(text, 'SYSTEM'), ['eaushadhi', 'mseva']);
});

test('digits may begin a name, not a measure or an age', () => {
  const names = (text: string): string[] => readNames(annotate(text, null)).groups.map(({ full }) => full);
  assert.deepEqual(names('The files of 7-Eleven, 23andMe and 3CX were copied.'), ['7-Eleven', '23andMe', '3CX']);
  assert.deepEqual(
    names('He copied 60GB with 2FA codes over 5G, a 17-Year-Old said.').filter((name) => /^\d/.test(name)),
    [],
  );
});

test('a common word that speaks alone is a body; a collective noun, a plural and a finding are none', () => {
  assert.deepEqual(named('The files are for sale. Boat said it was aware of that.', 'AGENCY'), ['boat']);
  assert.deepEqual(named('The files are for sale. Management said it was aware of that.', 'AGENCY'), []);
  assert.deepEqual(named('The files are for sale. Sailors said it was old.', 'AGENCY'), []);
});

test('whom a breach befell is a body, each of a list', () => {
  assert.deepEqual(named('Voltrexa and Safarivo were targeted in May.', 'AGENCY'), ['voltrexa', 'safarivo']);
  assert.deepEqual(named('It affected Voltrexa, Safarivo and Kelmora.', 'AGENCY'), ['voltrexa', 'safarivo', 'kelmora']);
  assert.deepEqual(named('The breach at 23andMe was found in May.', 'AGENCY'), ['23andme']);
  assert.deepEqual(named('The files were stolen from Voltrexa in May.', 'AGENCY'), ['voltrexa']);
});

test('what has a flaw, a patch or a version is a product', () => {
  assert.deepEqual(named('They used a flaw in Kelmora Gate to get in.', 'SYSTEM'), ['kelmoragate']);
  assert.deepEqual(named('The bug affects KelmOS 7.2 and no other.', 'SYSTEM'), ['kelmos']);
  assert.deepEqual(named('A Kelmora plugin showed the list.', 'SYSTEM'), ['kelmora']);
  assert.deepEqual(named('He asked for US$ 2.2 million.', 'SYSTEM'), []);
});

test('where a body is from, and what it makes, is no part of its name', () => {
  const names = (text: string): string[] => readNames(annotate(text, null)).groups.map(({ full }) => full);
  assert.deepEqual(names('They copied it from Pune-based Voltrexa.'), ['Voltrexa']);
  assert.deepEqual(names('Chipmaker Voltrexa was told.'), ['Voltrexa']);
});

test('a gang and the name by which the text calls it are one', () => {
  const gangs = read('A ransomware gang known as Snatch hacked the port. Snatch posted the files.').all;
  assert.deepEqual(
    gangs.filter(({ kind }) => kind === 'ATTACKER').map(({ form }) => form),
    ['snatch'],
  );
});

test('what has a flaw is no short name of who makes it', () => {
  const text = 'A flaw in Kelmora Gate was found. Kelmora said it was fixed.';
  assert.deepEqual(named(text, 'SYSTEM'), ['kelmoragate']);
  assert.deepEqual(named(text, 'AGENCY'), ['kelmora']);
});

test('of whom a body is called is part of its name', () => {
  const names = (text: string): string[] => readNames(annotate(text, null)).groups.map(({ full }) => full);
  assert.deepEqual(names('It works for St Anne’s Clinic and Children’s Hospital.'), ['St Anne’s Clinic', 'Children’s Hospital']); // prettier-ignore
  assert.deepEqual(names('It works for Voltrexa’s Kelmora.'), ['Voltrexa', 'Kelmora']);
});

test('a body is the same with the country of its home before it', () => {
  assert.equal(agencyForm('U.S. Federal Trade Commission'), agencyForm('FTC'));
});

test('who suffers or discloses a breach is a body, what is exploited a product, and a flaw by its name is neither', () => {
  assert.deepEqual(named('Voltrexa also disclosed a breach of a supplier.', 'AGENCY'), ['voltrexa']);
  assert.deepEqual(named('Kelmora Gate and Kelmora Lock were exploited in May.', 'SYSTEM'), ['kelmoragate', 'kelmoralock']); // prettier-ignore
  assert.deepEqual(
    read('They used flaws tracked as Kelmsteer.').all.map(({ form }) => form),
    [],
  );
});

test('what begins with a country and answers is a body, and a word before a name in capitals stays with it', () => {
  assert.deepEqual(named('Kenya Power urged customers to wait. Kenya Power said it was safe.', 'AGENCY'), ['kenya power']); // prettier-ignore
  const names = (text: string): string[] => readNames(annotate(text, null)).groups.map(({ full }) => full);
  assert.ok(names('The Personal Data Protection Commission fined it.').includes('Personal Data Protection Commission'));
});

test('a name may end in a dollar sign, an amount does not', () => {
  const names = (text: string): string[] => readNames(annotate(text, null)).groups.map(({ full }) => full);
  assert.deepEqual(
    names('Police asked Lapsus$ about it.').filter((name) => name.includes('$')),
    ['Lapsus$'],
  );
  assert.deepEqual(named('Scattered Lapsus$ Hunters hacked it.', 'ATTACKER'), ['scattered lapsus$ hunters']);
  assert.deepEqual(
    names('It costs Dollars$5.').filter((name) => name.includes('$')),
    [],
  );
});

test('a name set off by commas that answers is somebody', () => {
  const text = 'The files are for sale. The operator, Shiprock, denied it.';
  assert.equal(
    read(text).all.some(({ name }) => name === 'Shiprock'),
    true,
  );
});

test('what attackers use is none of them, and neither is who was breached', () => {
  assert.deepEqual(named('The hackers used Kelmworm and Oakworm to steal the files.', 'ATTACKER').filter((form) => form.endsWith('worm')), []); // prettier-ignore
  const text = 'Hackers stole the files. The attackers said that Voltrexa and Michaels were hacked by the gang.';
  assert.deepEqual(
    named(text, 'ATTACKER').filter((form) => form === 'voltrexa' || form === 'michaels'),
    [],
  );
});

test('what stands in apposition says what a name is, and is no second thing', () => {
  const kinds = (text: string): string[] => read(text).all.map(({ kind, form }) => `${kind} ${form}`);
  assert.ok(kinds('Tidefile, the fingerprint database of the police, was copied.').includes('SYSTEM tidefile'));
  assert.ok(kinds('The centre is run by Oxsigma, a unit of the carrier.').includes('AGENCY oxsigma'));
  assert.deepEqual(named('He offered the leaked files on BreachForums, a crime marketplace.', 'SYSTEM'), [
    'breachforums',
  ]);
  const firm = 'Maurice Blackbird, one of three law firms, alleged that the bank had kept files.';
  assert.ok(kinds(firm).includes('AGENCY maurice blackbird'));
});

test('a forum is known by its name, a data centre by its head, and what runs a messenger answers for it', () => {
  assert.ok(named('The files appeared on ZetaForums over the weekend.', 'SYSTEM').includes('zetaforums'));
  assert.equal(named('The National Data Centre was encrypted.', 'SYSTEM').length, 1);
  assert.deepEqual(named('Telegram denied that the channel was hacked.', 'AGENCY'), ['telegram']);
  assert.deepEqual(named('They wrote to us on Telegram.', 'AGENCY'), []);
});

test('a union of several trades is one body, an inquiry that police name is nobody', () => {
  const union = 'The App Drivers and Couriers Union said that drivers had been told nothing.';
  assert.deepEqual(named(union, 'AGENCY'), ['app drivers and couriers union']);
  const inquiry = read('Police arrested two hackers. The inquiry has been named Operation Hurricane.');
  assert.ok(inquiry.all.every(({ form }) => !form.includes('hurricane')));
});

test('somebody who calls himself something in such a story is who did it', () => {
  assert.ok(named('Someone calling himself Golem sold the stolen records.', 'ATTACKER').includes('golem'));
});

test('who is worked with or hired, beside others too, is a body; what stands with a brand is none', () => {
  const text =
    'The port is working with Palewatch and Torvane. It put out a joint statement with Cinderly. The port hired Oakhelm on Friday.';
  assert.deepEqual(named(text, 'AGENCY'), ['palewatch', 'torvane', 'cinderly', 'oakhelm']);
  assert.deepEqual(named('He left with Torvane on his shirt.', 'AGENCY'), []);
  assert.deepEqual(named('The port has a settlement with Cinderly, Inc., of Ashford.', 'AGENCY').includes('inc'), false); // prettier-ignore
});

test('a name in apposition to a body is one; the first word of a text behind a headline is not', () => {
  assert.deepEqual(named('Italy’s privacy watchdog, the Tavarte, opened a file.', 'AGENCY'), ['tavarte']);
  assert.deepEqual(named('List came from former vendor\n\nOAKHURST, March 7 (Wire) - Nothing was taken.', 'AGENCY').includes('oakhurst'), false); // prettier-ignore
});

test('a centre for security is a body, and a data centre is none', () => {
  const text = 'Portugal’s national cybersecurity centre said it was aware. The data centre said nothing.';
  assert.deepEqual(read(text).all.filter(({ kind }) => kind === 'AGENCY').map(({ name }) => name), ['Portugal’s national cybersecurity centre']); // prettier-ignore
});
