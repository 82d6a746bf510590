/** Words by which the author of a text tells an incident, or keeps a distance. Source: READER trials, incident reports. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verb forms that tell an incident. */
export const incidentVerbs = set('breached leaked hacked compromised accessed stolen stole exposed attacked infiltrated exfiltrated copied encrypted demanded taken infected penetrated tampered sold published obtained downloaded extracted disclosed spilled intercepted posted offered put uploaded shared dumped crippled knocked paralysed paralyzed disrupted shut suspended disabled isolated detected discovered found identified affected impacted hit struck targeted arrested detained charged lost misused viewed read reached open exploited patched restored contained contain contains include includes included held hold holds listed appeared surfaced removed deleted paid stopped resumed cancelled diverted down gained used entered belong belongs belonged'); // prettier-ignore

/** Things that an incident happens to, or that it is told by. */
export const incidentNouns = set('data database databases server servers system systems website portal network app application account accounts records record files file documents information passwords credentials numbers names addresses hackers hacker attack attackers attacker breach leak incident ransomware malware ransom gang group intruder intruders intrusion vulnerability listing sample dump posts forum bitcoin customers patients users students members employees citizens people backups computers machines services bucket key keys spreadsheet archive email e-mail emails messages folder folders mailbox mailboxes storage laptop device devices'); // prettier-ignore

/** Adverbs and participles by which the text itself keeps its distance. */
export const hedgeAdverbs = set('allegedly reportedly purportedly supposedly apparently');
/** "is said to", "are believed to have" */
export const hedgeParticiples = set(
  'said believed reported alleged understood thought suspected rumoured rumored feared accused claimed presumed',
);

/** A sentence that tells the reader what to do or whom to ask is no claim about the incident. */
export const adviceOpeners = set('please do don’t change use contact call visit see read click avoid check report keep remain stay be never enable review monitor consider ensure update apply upgrade for if note watch follow sign register subscribe download send write customers users'); // prettier-ignore
export const adviceWords = set('should recommend recommended advised urged please must');
