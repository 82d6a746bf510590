import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEnglish } from '../../../ingest/sources/language.ts';

const english = {
  'a headline': 'Harbour registry denies leak',
  'names from India':
    'Asha Rao, Vikram Deshpande, Lakshmi Narayanan, Gurpreet Singh Sandhu, Ananya Mukherjee, Farhan Qureshi',
  'a table in capitals': 'Hospital | Records\nPune | 30,000\nNashik | 12,000\nSolapur | 9,400',
  'a table of column names':
    'name | phone | gender | address | date of birth | blood group | test result | sample id | lab | district | state\n'.repeat(
      4,
    ),
  'prose with names of places':
    'NASHIK: The Zilla Parishad of Nashik said on Monday that the Arogya Mitra portal was safe, and that Mahanagar Palika officials had asked for a report from the vendor.',
  'prose with a quotation in Hindi': `The minister said that the reports were baseless and that the portal was safe. “डेटा सुरक्षित है”, she wrote on her page.`,
  'prose with a Spanish name': 'The group Puerta Negra claimed that it had copied the files of the Junta de Aguas.',
  'a notice in short lines':
    'Severity: high\nSector: ports\nAffected: Gatehouse 3.1\nFixed in: Gatehouse 3.3\nCredit: Maro Quill',
};
for (const [name, text] of Object.entries(english))
  test(`English passes: ${name}`, () => {
    assert.equal(isEnglish(text), true);
  });

const foreign = {
  Hindi: 'बंदरगाह पंजीयन कार्यालय ने मंगलवार को कहा कि उसके सर्वर से कोई फ़ाइल नहीं निकली है और पुलिस मामले की जाँच कर रही है।',
  Spanish:
    'El registro del puerto negó el martes que algún archivo hubiera salido de sus servidores, un día después de que un grupo ofreciera los datos de miles de barcos. La policía investiga el caso.',
  French:
    'Le registre du port a démenti mardi que des fichiers aient quitté ses serveurs, au lendemain de la mise en vente de milliers de dossiers par un groupe inconnu. La police a ouvert une enquête.',
  German:
    'Das Hafenregister bestritt am Dienstag, dass Dateien seine Server verlassen hätten, einen Tag nachdem eine Gruppe die Daten von tausenden Schiffen angeboten hatte. Die Polizei ermittelt in dem Fall.',
  'Hindi in Latin letters':
    'Bandargah karyalay ne mangalwar ko kaha ki uske server se koi file nahi nikli hai aur police mamle ki jaanch kar rahi hai. Mantri ne bhi kaha ki data surakshit hai.',
};
for (const [name, text] of Object.entries(foreign))
  test(`a text in another language is told: ${name}`, () => {
    assert.equal(isEnglish(text), false);
    assert.equal(isEnglish(`${text}\n\n`.repeat(500)), false);
  });

test('one word of 2 MB takes no longer than a text', () => {
  const startedMs = performance.now();
  isEnglish('a'.repeat(2_000_000));
  assert.ok(performance.now() - startedMs < 1000);
});
