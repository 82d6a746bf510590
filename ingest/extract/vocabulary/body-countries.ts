/**
 * The country of each body of `known-bodies.ts` that is of one country, by its form. A body of the same name in another
 * country is told apart from it by a country beside its name. Source: as of `known-bodies.ts`.
 */
const forms: Readonly<Record<string, readonly string[]>> = {
  IN: [
    'all india institute of medical sciences', 'indian computer emergency response team', 'indian council of medical research', 'ministry of electronics and information technology',
    'ministry of health and family welfare', 'ministry of home affairs', 'national informatics centre', 'unique identification authority of india', 'reserve bank of india',
    'national payments corporation of india', 'central bureau of investigation', 'national investigation agency', 'national health authority', 'intelligence fusion and strategic operations',
    'securities and exchange board of india', 'insurance regulatory and development authority of india', 'press trust of india', 'central information commission', 'internet freedom foundation',
  ],
  US: [
    'federal bureau of investigation', 'cybersecurity and infrastructure security agency', 'securities and exchange commission', 'federal communications commission', 'federal trade commission',
    'department of health and human services', 'department of homeland security', 'department of justice', 'national security agency', 'central intelligence agency', 'internal revenue service',
    'united states secret service', 'us-cert',
  ],
  GB: ['national crime agency', 'information commissioner office', 'national cyber security centre', 'financial conduct authority', 'national health service', 'metropolitan police'],
  IE: ['data protection commission', 'health service executive', 'garda síochána', 'central bank of ireland'],
  AU: ['australian federal police', 'australian securities exchange', 'australian signals directorate', 'australian cyber security centre', 'office of australian information commissioner'],
  CA: ['royal canadian mounted police', 'canadian centre for cyber security'],
  NZ: ['cert nz'],
  PH: [
    'national privacy commission', 'national bureau of investigation', 'philippine national police', 'department of information and communications technology', 'philippine health insurance corporation',
    'cybercrime investigation and coordinating center', 'commission on elections', 'bangko sentral ng pilipinas',
  ],
  SG: ['personal data protection commission', 'cyber security agency of singapore'],
  KR: ['korea internet & security agency'],
  ID: ['national cyber and crypto agency'],
  PK: ['federal investigation agency', 'securities and exchange commission of pakistan', 'national database and registration authority'],
  NG: ['nigeria data protection commission', 'economic and financial crimes commission', 'independent national electoral commission'],
  KE: ['directorate of criminal investigations', 'office of data protection commissioner'],
  ZA: ['information regulator', 'south african police service'],
  DE: ['federal office for information security', 'federal criminal police office'],
  FR: ['commission nationale de l informatique et des libertés', 'anssi'],
  BR: ['autoridade nacional de proteção de dados'],
}; // prettier-ignore

/** Of these other countries have bodies of the same name. */
export const sharedBodies: ReadonlySet<string> = new Set([
  'ministry of health and family welfare', 'ministry of home affairs', 'ministry of electronics and information technology', 'national cyber security centre', 'department of justice',
  'securities and exchange commission', 'national bureau of investigation', 'data protection commission', 'personal data protection commission', 'information commissioner office',
  'department of information and communications technology', 'privacy commissioner', 'central information commission', 'directorate of criminal investigations', 'national health authority',
  'office of data protection commissioner', 'commission on elections', 'national investigation agency', 'information regulator', 'national privacy commission',
]); // prettier-ignore

export const homeOfBody: ReadonlyMap<string, string> = new Map(
  Object.entries(forms).flatMap(([code, bodies]) => bodies.map((form) => [form, code] as const)),
);
