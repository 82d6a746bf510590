/** Lemmas of verbs whose subject speaks. Source: cue words of annotated news. */
export const speechLemmas: ReadonlySet<string> = new Set(
  (
    'say tell add claim deny state announce confirm assert insist report reply respond warn write explain declare acknowledge admit argue allege accuse refuse decline reject refute maintain note describe call post tweet ' +
    'publish suggest believe estimate find think concede promise apologise apologize comment repeat stress contend dispute demand ask want ' +
    'attribute blame caution clarify counter dismiss emphasise emphasize inform assure rebut rubbish urge downplay reiterate testify'
  ).split(' '),
);

/** Verbs of what an attacker does to others. Source: incident reports. */
export const attackLemmas: ReadonlySet<string> = new Set(
  'hack breach attack steal leak encrypt exfiltrate demand extort offer sell post dump publish compromise infiltrate threaten deface list obtain download copy target hit'.split(
    ' ',
  ),
);

/** Of these, what is done to a body, not to data. */
export const hitLemmas: ReadonlySet<string> = new Set('hack breach attack compromise infiltrate target hit extort'.split(' ')); // prettier-ignore

/** Nouns for what befalls a body: "the breach at Elm Works". Source: incident reports. */
export const attackNouns: ReadonlySet<string> = new Set('breach breaches hack hacks attack attacks cyberattack cyberattacks cyber-attack intrusion hacking leak incident outage'.split(' ')); // prettier-ignore
/** Verbs with "from" and whose data it was. */
export const takenLemmas: ReadonlySet<string> = new Set('steal take exfiltrate copy leak obtain download scrape siphon'.split(' ')); // prettier-ignore

/** What happens to a body, or what it has to tell then: "Elm Works disclosed a breach". */
export const sufferingLemmas: ReadonlySet<string> = new Set(['suffer', 'disclose', 'experience', 'sustain']);

/** What firms do that find or mend: "Elm Works tracks the gang as". Source: threat reports. */
export const findingLemmas: ReadonlySet<string> = new Set('track link attribute detect spot observe identify discover dub analyse analyze monitor patch fix release suspend disrupt seize'.split(' ')); // prettier-ignore

/** Only somebody does so, neither a document nor a finding. Source: reporting verbs of news. */
export const personalVerbs: ReadonlySet<string> = new Set('say tell deny confirm acknowledge decline refuse announce insist reject admit respond apologise apologize disclose add reply dismiss refute pledge'.split(' ')); // prettier-ignore
/** Nouns that stand without an article before such a verb, and name no body. Source: English mass and collective nouns. */
export const speakingNouns: ReadonlySet<string> = new Set('management counsel staff leadership ownership parliament congress opposition evidence analysis research testimony court prosecution defence defense people police legislation guidance documentation word labour labor intelligence forensics law press media public everyone nobody mother father mum dad grandmother witness church god'.split(' ')); // prettier-ignore

/** Capitalised for other reasons than being part of a name: days, months, common first words of sentences and headlines. */
export const commonCapitals: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december covid-19 covid covid19 ' +
    'i mr the a an in on at by for from to of and or but as if it he she they we you this that these those his her its their our my your all some any both each many most no not none nobody nothing neither ' +
    'there here when where while who what which why how one two three four five six seven eight nine ten first second third last next new old yes yet so such only even still also too then than now just more less ' +
    'after before since during until under over about against between through without within among according however meanwhile although though because despite unless whether asked earlier later today yesterday tomorrow ' +
    'ransomware malware phishing have has had is are was were be been do does did can could may might will would should must let see read says said data personal names others another every everyone everything somebody anybody people ' +
    'english christmas internet wi-fi pdf ok url faq ceo cto cfo ciso cio coo pii fir rti nda jan. feb. mar. apr. aug. sept. oct. nov. dec. feb apr aug sept oct nov dec sms otp id ids pin pan kyc it ai api usb sim gps pcr rt-pcr bitcoin am pm ist gmt utc q a pr hr qr rs tk'
  ).split(' '),
);

/** Names that end so are laws, plans, events and works. Source: general knowledge. */
export const otherHeads: ReadonlySet<string> = new Set(
  'act bill policy policies law code ordinance month week day award awards report blueprint road street avenue square river lake section article chapter notice guidelines conference summit constitution version edition bulletin password passwords number numbers pin pins vulnerabilities incident'.split(
    ' ',
  ),
);

/** wink takes these for nouns where they are the verb of a sentence: "a seller claims". */
export const verbsLikeNouns: ReadonlySet<string> = new Set(
  'claims says reports posts offers demands leaks hacks attacks names lists threatens alleges states'.split(' '),
);

/** Of these, with "that" behind them. */
export const speechLikeNouns: ReadonlySet<string> = new Set('claims reports states alleges notes disputes'.split(' '));

/** What somebody who was asked did not do. Source: reports of unanswered questions. */
export const silentLemmas: ReadonlySet<string> = new Set(
  'respond reply answer comment elaborate reach contact available'.split(' '),
);
