import type { AgencyType } from '../../../schema/ontology/kinds.ts';

const words = (list: string): string[] => list.split(' ');

/** The last noun of a body's name, or its lower-case description, by the type it gives. Source: names of public bodies and companies worldwide. */
const headsByType: Readonly<Partial<Record<AgencyType, readonly string[]>>> = {
  MINISTRY: words('ministry department dept secretariat treasury directorate'),
  POLICE: words('police gardaí garda gendarmerie constabulary sheriff prosecutor prosecutors prosecution'),
  CERT: words('cert csirt cirt psirt soc'),
  REGULATOR: words('regulator watchdog commissioner ombudsman authority authorities commission'),
  COURT: words('court tribunal bench judiciary'),
  HOSPITAL: words('hospital hospitals clinic clinics infirmary trust kliniken hôpital clínica'),
  UNIVERSITY: words('university college polytechnic school schools institute academy faculty'),
  BANK: words('bank exchange sacco'),
  GOVERNMENT: words(
    'government parliament senate congress assembly council administration municipality county city state district republic cabinet panel committee legislature folketing knesset',
  ),
  COMPANY: words(
    'company corporation firm ltd limited inc llc plc gmbh ag corp co pvt bhd pte bv nv sa ab oy as solutions technologies technology systems networks labs lab software services holdings group industries ' +
      'enterprises intelligence holding infosolutions telecoms recoveries brokers freight shipping ferries robotics pharma pharmaceuticals chemicals steel textiles petroleum oil electric electricity rail railways transit publishing games studios interactive threat research data remit lettings outsourcing staffing forensic telemetry components industrial trading traders imports exports mills ' +
      'partners consulting analytics security forensics diagnostics logistics telecom wireless mobile insurance insurer retailer airline airlines operator vendor supplier contractor subsidiary startup chain brewery ' +
      'entertainment hospitality aerospace aviation automotive biosciences biotech therapeutics genomics electronics semiconductors microsystems broadband brands realty assurance brokerage supermarkets casinos cruises beverages metals cement couriers ' +
      'communications media pharmacies pharmacy finance payments pay infotech infosystems softech digital health capital ventures mutual motors energy foods retail stores resorts hotels hotel airways air terminals breweries utility carrier provider distributor',
  ),
  MEDIA: words('newspaper magazine herald courier tribune gazette broadcaster'),
  OTHER: words(
    'embassy consulate agency bureau unit cell team office centre center council board union association federation foundation forum league society institution organisation organization ngo group party association cooperative fund ' +
      'service force division branch wing station chamber alliance network task-force laboratory lab registry customs army navy coastguard mission body bodies ombudsperson institutions guild coalition opposition consortium owner library archive charity church museum',
  ),
};

/** How newspapers and agencies of news are called, where the same words in lower case name no body. */
export const mediaNames: ReadonlySet<string> = new Set(
  words(
    'times post telegraph chronicle mirror observer mail news press journal examiner dispatch sentinel inquirer newswire vigil echo argus advertiser reporter gleaner',
  ),
);

export const agencyHeads: ReadonlyMap<string, AgencyType> = new Map(
  Object.entries(headsByType)
    .flatMap(([type, heads]) => heads.map((head) => [head, type as AgencyType] as const))
    .reverse(),
);

/** In lower case these name a body of the story by themselves: "the police", "the ministry", "its insurer". */
export const nominalAgencyHeads: ReadonlySet<string> = new Set(
  words(
    'ministry department police government hospital council commission authority commissioner bureau bank university union association regulator watchdog court board prosecutor prosecutors prosecution insurer ' +
      'municipality parliament opposition directorate agency gardaí garda district school college trust committee ombudsman exchange exchanges customs cell panel registry office team company firm retailer operator ' +
      'airline carrier telco lender carmaker automaker drugmaker brewer supplier vendor contractor provider distributor institute fund society charity chain clinic administration cabinet utility assembly county city state unit service group party investigators clinics hospitals foundation body library cert authorities embassy consulate startup start-up manufacturer',
  ),
);

/** Such a head alone, with no word before it that narrows it, is an entity: "police said". */
export const bareAgencyHeads: ReadonlySet<string> = new Set(
  words(
    'police gardaí garda prosecutors prosecution customs parliament regulator investigators opposition union government',
  ),
);

/** Legal forms at the end of a company's name; they are no part of its form. */
export const legalForms: ReadonlySet<string> = new Set(
  words(
    'ltd ltd. limited inc inc. llc plc gmbh ag corp corp. corporation co co. pvt pvt. private bhd sdn pte pte. bv nv s.a sa ab oy as company incorporated m/s se kg sarl srl spa',
  ),
);

/** Words inside the names of public bodies that "and" may join: "Securities and Exchange Commission". */
export const bodyModifiers: ReadonlySet<string> = new Set(
  words(
    'information cybersecurity cyber-security entrepreneurship sciences securities insurance regulatory health family science electronics technology communications communication cyber security savings credit economic financial home finance budget education labour labor trade commerce ' +
      'industry law justice consumer food drug drugs research development planning roads transport water power energy agriculture environment housing urban rural women child skill culture sport sports tourism arts fisheries forests children ' +
      'picture archiving intelligence fusion strategic privacy innovation business digital media broadcasting posts welfare human services public private intellectual property exchange customs revenue border crime crimes space oceanic atmospheric',
  ),
);

/** Right before a name they say that it is a body's: "testing firm 23andMe". Source: appositions in news. */
export const bodyNouns: ReadonlySet<string> = new Set(
  words(
    'company firm retailer airline insurer carrier bank hospital maker carmaker automaker drugmaker chipmaker operator vendor startup start-up giant giants telco lender manufacturer brewer fintech edtech subsidiary conglomerate consultancy ministry regulator university agency newspaper outlet broadcaster',
  ),
);

/** By which word of its name a body is of a trade: "the insurer" is Northgate Insurance. Source: company registers. */
export const tradeWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['insurer', 'insurance assurance insurers reinsurance underwriters mutual'],
    ['airline', 'airlines airways air aviation jet'],
    ['carrier', 'airlines airways air telecom telecoms telecommunications wireless mobile freight shipping logistics'],
    ['telco', 'telecom telecoms telecommunications wireless mobile communications telephone cellular'],
    ['retailer', 'retail stores store supermarkets mart foods fashion outlet'],
    ['lender', 'bank bancorp savings credit loans finance financial'],
    ['carmaker', 'motors motor automotive cars'],
    ['automaker', 'motors motor automotive cars'],
    ['drugmaker', 'pharma pharmaceuticals pharmaceutical laboratories biosciences'],
    ['utility', 'energy electric electricity power water gas'],
    ['brewer', 'brewery breweries brewing'],
  ].map(([head = '', list = '']) => [head, new Set(words(list))]),
);
export const anyTrade: ReadonlySet<string> = new Set([...tradeWords.values()].flatMap((trade) => [...trade]));

/** With the name of a place they make a body: "Delhi government", "Odisha police". */
export const placeBodyHeads: ReadonlySet<string> = new Set(words('government police administration parliament'));

/** Endings of made-up company names. Source: company registers, general knowledge. */
export const companyEndings: readonly string[] = [
  'soft',
  'tech',
  'corp',
  'labs',
  'sys',
  'ware',
  'pay',
  'telecom',
  'media',
  'net',
  'works',
  'care',
  'link',
  'bank',
  'air',
  'mart',
  'logix',
  'gate',
  'wire',
];
