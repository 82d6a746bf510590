import { plainLetters } from '../../extract/vocabulary/plain-letters.ts';
import { formerWords } from '../../extract/vocabulary/people-words.ts';

/** Words inside names, by what they do to identity. Versioned tables: what they hold is no count in the store. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/**
 * One noun in several languages and spellings, in letters without accents. "Osterland Versicherung" is the insurer
 * Osterland. Source: dictionaries; only nouns that name the kind of a body.
 */
const translations: Readonly<Record<string, string>> = {
  hospital: 'hopital krankenhaus klinikum ospedale nosocomio hospitals',
  clinic: 'clinica clinique klinik kliniken clinics',
  insurance: 'versicherung versicherungen seguros insurer forsikring',
  university: 'universitat universite universidad universidade universita universiteit universitet',
  ministry: 'ministerio ministere ministerium ministero mantralaya ministerstvo',
  bank: 'banco banque banca',
  police: 'polizei policia polizia policja politie politi poliisi',
  municipality: 'kommune gemeinde comune municipio commune municipalidad',
  pharmacy: 'pharmacie apotheke farmacia pharmacies',
  brewery: 'brauerei brasserie breweries',
  centre: 'center zentrum centro',
  organisation: 'organization',
  cyber: 'cybersecurity',
  defence: 'defense',
  labour: 'labor',
  programme: 'program',
  ltd: 'limited',
  corporation: 'corp',
  company: 'co',
  and: '&',
};

const translated: ReadonlyMap<string, string> = new Map(
  Object.entries(translations).flatMap(([word, others]) => others.split(' ').map((other) => [other, word] as const)),
);

export const plainWord = (word: string): string => {
  const letters = plainLetters(word);
  return translated.get(letters) ?? letters;
};

export const smallWords = words(
  'of and for the in at to de la le du des da do dos das del di et und y e van von der den ng',
);

/** Legal forms and trades at the end of a company's name, which news leaves out. "Tapvista Analytics" is Tapvista. */
export const legalWords = words(
  'ltd inc llc plc gmbh ag corporation company pvt private bhd sdn pte pty bv nv sa ab oy as kg sarl srl spa incorporated se',
);
export const tradeTails = words(
  'group holding holdings systems technologies technology solutions software softech softworks infosystems infosolutions infotech networks labs lab analytics partners ventures industries enterprises',
);

/** A part of a body: it speaks for the body and is another. "Delhi Police cyber cell" is not the Delhi Police. */
export const unitWords = words(
  'cell unit wing branch division bureau squad section department station desk team laboratory lab taskforce directorate subdivision chapter office academy',
);
/** Between a body and its unit: "Delhi Police cyber cell", "Nepal Police Cyber Bureau". */
export const unitModifiers = words(
  'national cyber crime crimes special economic offences offence forensic forensics intelligence fusion investigation investigations digital state central local anti fraud it security technical media press',
);

/** In the field of a ministry they tell nothing: "Ministry of Home Affairs" is the home ministry. */
export const lightWords = words('affairs public union federal central national government state');

export const ministryWords = words('ministry department dept');

/** Several of one incident may have one of their own: "legal team", "the company", "expert panel". */
export const sidedWords = words(
  'team teams party parties group company companies firm firms panel committee vendor vendors lawyer lawyers counsel office offices association',
);

/** Who was that and is it no more. In a name "late" tells no time of day. */
export const formerNameWords: ReadonlySet<string> = new Set([
  ...formerWords,
  'ex',
  'exofficer',
  'exchief',
  'late',
  'outgoing',
]);

/** Behind or before the name of a group: "the Brinewolf ransomware gang" is Brinewolf. */
export const groupWords = words('gang group ransomware operation operators hacking extortion');
/** Part of a name as often as not. */
export const bandWords = words('team crew collective squad army hackers press cartel syndicate');

/** Before a person's name in a list of titles that the reader did not part from it. */
export const personTitles = words(
  'mr mrs ms miss dr prof professor sir dame lord lady justice judge shri smt adv advocate cllr councillor senator sen rep representative gov governor president minister secretary commissioner captain capt lt col colonel gen general sgt inspector supt superintendent constable detective rev mayor chairman chairwoman chair ceo cto ciso cfo director spokesman spokeswoman spokesperson researcher lawyer attorney barrister engineer chief officer manager treasurer premier chancellor taoiseach tanaiste td mp mla provost registrar trustee prosecutor public police ssp sp dcp acp dgp opposition local state union sheriff deputy vice former',
);

/** What a system's name goes on with and is still its name. */
export const systemTails = words('app apps application portal website site platform system server servers database');

/** Behind a person's name. */
export const personSuffixes = words('kc qc sc jr sr ii iii iv phd md esq mp mla td');

/** Nouns that stand before the name in one language and behind it in another: "Kliniken Wechselberg", "Wechselberg Clinic". */
export const movableWords = words('hospital clinic insurance university bank pharmacy brewery');
