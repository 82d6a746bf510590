import { demonyms, places } from '../extract/vocabulary/places.ts';
import { plainLetters } from '../extract/vocabulary/plain-letters.ts';
import { remembered } from '../extract/vocabulary/remembered.ts';
import { commonWords } from './common-words.ts';

/**
 * Names so widely shared that having one in common says nothing. Versioned tables and never counts in the store, so that
 * a graph grown document by document equals one made at once. Forms are those of `ingest/extract/entities`.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Places where data is sold or talked about, and platforms that many incidents touch. Source: general knowledge. */
const hubSystems = words(
  `telegram whatsapp signal twitter x facebook instagram youtube linkedin reddit discord google gmail github gitlab
  pastebin darkweb raidforums raid breachforums breached xss exploit nulled leakbase tor internet playstore appstore android
  ios windows linux aws amazonwebservices azure haveibeenpwned pwned website portal app server database systems network
  vpn email intranet cloud backup helpdesk digilocker aadhaar outlook office sharepoint teams zoom chrome safari
  activedirectory veeam`,
);

/** Kinds of body that answer for a whole country or field, and so appear in unrelated stories. */
const hubAgencyTypes = new Set(['CERT', 'POLICE', 'COURT', 'REGULATOR', 'MINISTRY', 'GOVERNMENT', 'MEDIA']);

/** Written with a capital in any story of this kind: months, trade words, products, agencies of news, police, titles, company endings. */
const tradeWords = words(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun gmt utc ist est edt pst bst cet
  covid covid19 coronavirus corona cyber aadhaar kyc otp otps pan pin cvv ssn gdpr hipaa dpdp ccpa vpn rdp sms api apis ftp sftp ssh tls ssl mfa 2fa ioc iocs ttp ttps
  cve cvss apt ddos sql csv xml json pdf http https www com org net gov app apps login logins username url urls dns ip ips usb crm erp scada dicom pacs xray
  telegram whatsapp twitter tweet tweets retweet facebook instagram youtube linkedin reddit discord google gmail github gitlab microsoft windows linux
  amazon aws azure oracle cisco fortinet fortigate citrix vmware esxi mongodb grafana elasticsearch kubernetes docker jenkins wordpress cloudflare akamai mandiant
  advisory severity summary malware ransomware phishing infosec cyberattack cyberattacks cybercrime cybercriminals cybersecurity cybersecure hackers hacktivist hacktivists
  ciso cio cto dpo cert certs pti ians ani reuters bloomberg afp ap upi wire inc ltd llc llp plc gmbh pvt corp pty bhd sdn spa sarl
  usd eur gbp inr aud cad php bitcoin btc monero xmr crypto cryptocurrency crore crores lakh lakhs rupee rupees euro euros peso pesos hiv hiv/aids
  spokeswoman spokesperson whistleblower helpline hotline screenshot screenshots takedown dataset datasets healthcare fintech ecommerce telecom telecoms darkweb
  sciences polytechnic municipal provincial registry registries labs regulatory infrastructural technologies informatics cooperative federation subcommittee undersecretary ombudsman
  cid eow sit fir firs igp dgp ssp dcp acp mla mlas mps interpol europol
  updated edited reporting correspondent newsroom subscriber subscribers bureau editor caption
  ceo coo cmd sim sims ids iban imei cnic nric ict ddo pps xrays vicechancellor researcher researchers regulator regulators registrar respondent barrister
  newswire gazette chronicle directorate secretariat legislative parliamentary securities tourism ticketing airways examinations coordination
  analytics computing diagnostics solutions holdings infosystems infotech softech traders traded pharmacists rural govt dms hotlines
  russianspeaking russianlanguage englishspeaking englishlanguage chinesespeaking garda gardaí gardai dáil oireachtas sabha
  mr mrs ms dr prof shri smt adv capt col lt gen sgt supt insp rev hon sir dame`,
);

export const spellingKey = remembered((name) =>
  plainLetters(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ''),
);

const placeWords: ReadonlySet<string> = new Set(
  [...places, ...demonyms].flatMap((place) => [spellingKey(place), ...place.split(' ').map(spellingKey)]),
);

export const isHubSystem = (form: string): boolean => hubSystems.has(spellingKey(form));

/** Units of these are as widely shared: "FBI field office". */
const forces = words('fbi cia nsa dhs nca cbi fsb gru interpol europol');

/** Central banks, parliaments, a country's desks for attacks and big hosts, which no type tells. */
const hubForms =
  /^(?:national cyber|reserve bank of|central bank|european central bank|federal reserve|bank of (?:england|ghana|japan|korea|thailand|canada)$|state bank of pakistan|bangko sentral|bank negara|bank indonesia|monetary authority of singapore|lok sabha|rajya sabha|d[áa]il|oireachtas|bundestag|european (?:parliament|commission)|house of (?:commons|lords|representatives)|(?:legislative|national) assembly|legislative council|amazon web services|google cloud|microsoft azure)\b/u;

/** @param type of agency, where it is known */
export const isHubAgency = (form: string, type: string | null): boolean =>
  (type !== null && hubAgencyTypes.has(type)) ||
  hubForms.test(form) ||
  form.split(' ').some((word) => forces.has(word));

/** Amounts as newspapers write them: "Sh1.5", "Rs200", "11M". */
const amountPattern =
  /^(?:\d+|(?:rs|sh|ksh|ush|tk|rm|us|php|[prsn])\d+[mkb]?n?|\d+(?:[mkb]n?|cr|[mgt]b|[ap]m|st|nd|rd|th))$/;

/** @param key a spelling key: a word in lower case, letters and digits alone */
export const isRareWord = (key: string): boolean =>
  key.length > 2 && !amountPattern.test(key) && !commonWords.has(key) && !placeWords.has(key) && !tradeWords.has(key);

export const isPlace = (key: string): boolean => placeWords.has(key);
