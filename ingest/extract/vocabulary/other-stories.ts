/**
 * How English says that what follows is not what an article is about: general words, out of no document.
 * Source: grammar of indefinite and definite noun phrases and of adverbials of time.
 */

const incident =
  '(?:cyber-?)?(?:attacks?|breach(?:es)?|hacks?|leaks?|incidents?|intrusions?|compromises?|thefts?|outages?|ransomware|phishing|scams?|data loss|exposures?)';

/** "a ransomware attack", "another, smaller breach": something not told of before. */
export const newIncident = new RegExp(
  `\\b(?:an?|another|two|three|four|several|similar|separate|unrelated|previous|earlier) (?:[\\w’'-]+,? ){0,3}?${incident}\\b`,
  'i',
);
/** "hackers", "a volunteer": somebody not told of before … */
export const somebodyNew = /\b(?:hackers|attackers|criminals|intruders|thieves|fraudsters|an?)\b/i;
/** … who does, in the same clause, what makes an incident. */
export const deed =
  /\b(?:stole|stolen|hacked|breached|leaked|lost|sold|selling|published|broken? into|got into|copied|encrypted|exposed|posted|dumped|convicted of|jailed for|arrested for|fined for)\b/i;
/** "the attack", "this data": what is spoken of already. */
export const knownIncident = new RegExp(
  `\\b(?:the|this|that|these|those|its|their|his|her|such) (?:(?!first |second |third )[\\w’'-]+ ){0,2}?(?:${incident}|data|database|dataset|dump|sale|listing|ransom|files|records|archive|vulnerability|flaw|bug)\\b(?! of\\b)`,
  'i',
);
/** Words that make a story of these. */
export const incidentWord = new RegExp(
  `\\b(?:${incident}|hackers?|attackers?|ransom\\w*|malware|stolen|stole|hacked|breached|leaked|exposed|compromised|infiltrated|extort\\w*|exfiltrat\\w*)\\b`,
  'i',
);

/** Who comes in without leave, and data that nobody has to break into. */
export const reachedByOthers =
  /\b(?:outsiders|strangers|intruders|thieves|left open|open to (?:anybody|anyone|all)|unprotected|unsecured|for sale)\b/i;

/** "This is not the first time", "It was the second breach in three years", "Such talk is not new": what follows tells of the one before. */
export const notTheFirst =
  /^(?:this|it|that|the \w+)\b.{0,40}?\b(?:not|n[o’']t|isn[’']t|wasn[’']t|hardly|far from) (?:be )?the first\b|^(?:this|it|that)\b.{0,20}?\b(?:is|was|marks|would be) (?:at least )?the (?:second|third|fourth|fifth|sixth|latest)\b|^[^.;:]{0,60}\b(?:is|are|was|were) (?:not|nothing|hardly) new\b/i;
/** "In a separate incident", "In an unrelated case". */
export const inAnother =
  /^(?:in (?:an?|another|one) (?:separate|unrelated|different|similar|earlier|previous)(?:,? \w+){0,2} (?:incident|case|attack|breach|hack|leak|development)|in another (?:\w+ )?(?:incident|case|attack|breach|hack|leak)|separately,|elsewhere,|in other news)/i;
/** A paragraph that goes on with what was told before the present. */
export const thenToo =
  /^(?:at (?:the|that) time|back then|then,|that (?:breach|attack|hack|leak|incident|intrusion|case|time)|in that (?:case|incident|attack|breach))\b/i;
/** Back in the present. */
export const nowAgain =
  /\b(?:now|today|yesterday|tonight|this (?:time|week|month|morning)|currently|the (?:latest|new|present|current|recent) (?:\w+ )?(?:attack|breach|hack|leak|incident)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/** "In February 2021", "Back in 2019", "Last year", "Two years ago", at the head of a sentence or after "This is not …: ". */
export const longAgo =
  /^(?:and |but |also )?(?:(?:back |earlier,? |previously,? )?(?:in|on|during) (?:(?:early|mid|late)[ -])?(?:(?<day>\d{1,2})(?:st|nd|rd|th)? )?(?:(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? )?(?:of )?(?:(?<dayAfter>\d{1,2}),? )?(?<year>(?:19|20)\d\d)\b|(?<lastYear>last year|(?:the|a) year (?:before|earlier|ago)|(?:(?:an?|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|a few) )years? (?:ago|before|earlier)))/i;
