/** Words that turn a statement round, grant it or keep a distance. Source: READER trials, and denials as press offices write them. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that turn a clause round. "n't" is a token of its own. */
export const negations = set("no not never nothing none neither nor nobody n't n’t cannot nowhere hardly");

/** Verbs and nouns of an incident, by stem: a negated one denies. */
export const incidentStems: readonly string[] = 'breach leak hack compromis access stol steal theft expos attack intru exfiltrat cop ransom pa demand affect infiltrat penetrat touch los lost tamper misus sold sale publish obtain download enter transfer extract disclos spill infect connect stor hold held contain collect possess involv happen occur incident tak impact authentic genuin belong left come came origin alter reach match disrupt victim cyber ransomware'.split(' '); // prettier-ignore

/** Of these, stems that tell a harm by themselves: whoever says so grants that something happened. */
export const harmStems: readonly string[] = 'breach leak hack compromis stole theft expos intru exfiltr copied infect infiltrat disclos incident opened accessed entered taken viewed affected misconfig unlocked downloaded'.split(' '); // prettier-ignore

/** Phrases that call a claim untrue, or the thing whole, whatever the verb around them. */
export const untruePhrases: readonly string[] = [
  'not true', 'untrue', 'not correct', 'incorrect', 'not accurate', 'inaccurate', 'false', 'falsehood', 'fake', 'fabricated', 'fabrication', 'hoax',
  'baseless', 'without any basis', 'without basis', 'no basis', 'has no basis', 'unfounded', 'groundless', 'without foundation', 'no foundation', 'mischievous',
  'misleading', 'malicious', 'fictitious', 'invented', 'made up', 'nonsense', 'absurd', 'rubbish', 'a lie', 'lies', 'a bluff', 'bluff', 'fanciful', 'imaginary',
  'exaggerated', 'exaggeration', 'wildly inflated', 'inflated', 'padding', 'a rumour', 'rumours', 'misunderstanding', 'mix-up', 'misunderstood', 'misinformation', 'disinformation',
  'old data', 'is old', 'old news', 'recycled', 'repackaged', 'rehashed', 'regurgitated', 'old breach', 'old leak', 'old incident', 'nothing new', 'test data', 'test records', 'test accounts', 'test files', 'demo data', 'demo account', 'demo environment', 'dummy records', 'dummy accounts', 'mock data', 'staging environment', 'sandbox environment', 'artificially generated', 'randomly generated', 'machine-generated', 'ai-generated', 'dummy data', 'synthetic', 'sample data', 'test environment', 'test server', 'montage', 'doctored', 'forged', 'forgery',
  'wrong', 'nothing to do with', 'no connection with', 'unrelated', 'no truth', 'far from the truth', 'not the case', 'out of context', 'torn from', 'faulty', 'meritless', 'speculative',
  'is not so', 'was not so', 'were not so', 'are not so', 'neither is so', 'neither was so', 'not persuaded', 'no connection to', 'nothing whatsoever', 'not match', 'not exist', 'never existed', 'no part in', 'not ours', 'not hers', 'not his', 'not theirs', 'no legs', 'no such', 'nothing of the kind', 'nothing of the sort', 'we reject', 'nothing to suggest', 'not at fault', 'never at risk', 'never in danger', 'not a suspect', 'no substance',
  'set the record straight', 'unfair', 'not substantiated', 'photoshopped', 'fantasy', 'wishful thinking', 'fairy tale', 'fairy tales', 'a myth', 'figment', 'imagination', 'conspiracy theory', 'hot air', 'misread', '#fake', '#fakenews', 'propaganda', 'scaremongering', 'clickbait', 'publicity stunt', 'politically motivated',
  'is mistaken', 'are mistaken', 'was mistaken', 'were mistaken', 'fiction', 'wildly off', 'way off', 'wide of the mark', 'suggested otherwise', 'suggests otherwise', 'suggest otherwise', 'laughable', 'ludicrous', 'preposterous', 'ridiculous', 'no merit', 'without merit', 'erroneous', 'overblown', 'overstated', 'misreporting', 'misreported', 'devoid of', 'unsubstantiated', 'never happened',
]; // prettier-ignore

/** So much and no more: grants a little and disputes the rest. */
export const minimisingPhrases: readonly string[] = [
  'limited to', 'confined to', 'restricted to', 'little more than', 'nothing more than', 'nothing more sensitive', 'nothing worse than',
]; // prettier-ignore

/** Said of data or systems in answer to a claim, these deny. */
export const safePhrases: readonly string[] = [
  'is safe', 'are safe', 'was safe', 'were safe', 'remain safe', 'remains safe', 'remained safe', 'completely safe', 'fully safe', 'perfectly safe', 'totally safe', '100% safe', 'safe and secure',
  'is secure', 'are secure', 'was secure', 'were secure', 'remain secure', 'remains secure', 'fully secure', 'completely secure', 'totally secure', 'remain intact', 'remains intact', 'is intact', 'are intact', 'was intact', 'were intact', 'remained intact',
  'unaffected', 'untouched', 'uncompromised', 'never left', 'under control', 'not at risk', 'in good hands',
]; // prettier-ignore

/** Said of what was done to data or systems, these deny. */
export const neverPhrases: readonly string[] = ['at no time', 'at no point', 'at no stage'];

/** Nobody knows yet. */
export const unknownPhrases: readonly string[] = [
  'too early', 'premature', 'cannot say', 'could not say', 'cannot be said', 'cannot be ruled out', 'cannot rule out', 'could not rule out', 'not rule out', 'not ruled out', 'does not know', 'do not know', 'did not know',
  "don't know", 'not known', 'not yet known', 'not clear', 'unclear', 'remains to be', 'not yet clear', 'could not confirm', 'cannot confirm', 'can neither confirm', 'could neither confirm', 'neither confirm nor',
  'could not verify', 'cannot verify', 'unable to verify', 'unable to confirm', 'unable to say', 'unable to determine', 'unable to match', 'be ruled out', 'nothing could be ruled', 'not in a position', 'not aware of', 'unaware of', 'not aware', 'no knowledge of', 'no recollection', 'yet to be established', 'not yet been established',
  'not been established', 'could not establish', 'not proven', 'cannot ascertain', 'could not be verified', 'independently verify', 'independently verified', 'could not ascertain', 'nobody has complained', 'not verified', 'under verification', 'not been confirmed', 'not yet confirmed', 'cannot exclude', 'could not exclude', 'cannot tell', 'not possible to say', 'remain unclear', 'remains unclear', 'no conclusion', 'knew of no', 'know of no', 'knows of no', 'seen no sign', 'no means of telling', 'could not tell', 'nobody can say', 'nobody can tell', 'no one can say', 'not been able to', 'not been identified', 'to be verified', 'may or may not', 'yet to receive', 'yet to find evidence', 'yet to find any', 'yet to find proof', 'yet to see evidence', 'yet to see any', 'yet to see proof', 'yet to uncover any', 'yet to detect any', 'yet to identify any', 'not been determined', 'not determined', 'yet to determine', 'not yet determined', 'still to be',
  'not able to confirm', 'not able to verify', 'not able to say', 'not been verified', 'not been independently verified', 'not been authenticated', 'could not be confirmed', 'cannot be confirmed', 'cannot be verified', 'no way of knowing', 'no way to know', 'no way of telling', 'not immediately clear', 'yet to be corroborated', 'yet to be confirmed', 'yet to be verified', 'yet to be determined', 'yet to be ascertained', 'cannot be ascertained',
  'could not be ascertained', 'cannot be determined', 'could not be determined', 'could not be established', 'cannot be established', 'not been corroborated', 'not yet corroborated',
]; // prettier-ignore

/** With a word that says "so far", an empty search is no denial. */
export const soFar: readonly string[] = [
  'so far', 'to date', 'currently', 'at this time', 'at this point', 'at this stage', 'at present', 'as yet', 'for now', 'until now', 'up to now', 'as of now', 'presently', 'thus far', 'as of the date', 'on present information', 'at the moment', 'yet',
]; // prettier-ignore

/** What a search can come up empty of. */
export const evidenceWords = set('evidence indication indications sign signs proof trace traces reason record information knowledge hint hints suggestion'); // prettier-ignore

/** Somebody is looking into it. */
export const inquiryPhrases: readonly string[] = [
  'investigating', 'is investigated', 'being investigated', 'under investigation', 'looking into', 'look into', 'looked into', 'examining', 'being examined', 'ascertaining', 'being ascertained', 'reviewing', 'under review', 'being reviewed', 'is checking', 'was checking',
  'still checking', 'are checking', 'were checking', 'being checked', 'enquire into', 'inquire into', 'inquiring', 'enquiring', 'launched an investigation', 'opened an investigation', 'started an investigation', 'begun an investigation', 'ordered an inquiry',
  'ordered a probe', 'internal investigation', 'investigation is ongoing', 'investigation was ongoing', 'investigation is continuing', 'verifying', 'being verified', 'validating', 'being validated', 'being examined', 'assessing', 'being assessed', 'forensic audit', 'will investigate', 'would investigate', 'is being probed', 'probing', 'look further into',
  'evaluating', 'reconstructing', 'analysing', 'analyzing', 'studying', 'scrutinising', 'scrutinizing', 'combing through', 'looking at', 'working to determine', 'working to establish', 'working to understand', 'working to confirm', 'working to verify', 'working through',
  'trying to establish', 'trying to determine', 'trying to find out', 'seeking to establish', 'investigations are ongoing', 'investigations are continuing', 'inquiries are continuing', 'investigation is under way', 'investigation is underway', 'conducting an investigation', 'conducting a review', 'making inquiries', 'making enquiries',
]; // prettier-ignore

/** The clause grants what another said. */
export const grantingPhrases: readonly string[] = [
  'we regret', 'we apologise', 'we apologize', 'is authentic', 'are authentic', 'were authentic', 'was authentic', 'are genuine', 'is genuine', 'were genuine', 'was genuine', 'are real', 'is real', 'was real', 'were real', 'was wrong', 'was incorrect', 'was not so', 'that was not so', 'turned out to be wrong', 'stands withdrawn',
  'we confirm', 'can confirm', 'we acknowledge', 'that is correct', 'that is my', 'we now know', 'we should have', 'i was wrong', 'our earlier statement', 'yes ,', 'yes they', 'in our possession', 'were theirs', 'was theirs', 'deeply sorry', 'we are sorry', 'we were late',
  'stands by', 'still stands', 'take it back', 'took it back', 'accepted the finding', 'accepts the finding', 'accept the finding', 'was indeed', 'were indeed', 'is indeed', 'are indeed', 'had indeed', 'did indeed', 'contrary to its first', 'contrary to its earlier', 'contrary to our earlier', 'we now believe', 'we now think',
]; // prettier-ignore

/** The speaker keeps a distance from the content. */
export const hedgePhrases: readonly string[] = [
  'allegedly', 'it fears', 'it feared', 'they fear', 'they feared', 'we fear', 'fears that', 'feared that', 'considers it likely', 'considered it likely', 'in all probability', 'great probability',
  'it is believed',
  'is believed',
  'are believed', 'reportedly', 'is suspected', 'are suspected', 'was suspected', 'were suspected', 'suspected of', 'suspected to', 'we suspect', 'i suspect', 'is alleged', 'are alleged', 'believed to', 'is feared', 'high confidence', 'moderate confidence', 'low confidence', 'considers it likely', 'likely that', 'purportedly', 'must be lying', 'has to be lying',
]; // prettier-ignore

/** What the text itself has only heard. */
export const hearsayPhrases: readonly string[] = [
  'according to reports', 'according to media reports', 'according to press reports', 'media reports', 'may have read', 'may have heard', 'may have seen', 'put about that', 'word spread', 'is learnt', 'is learned', 'rumours that', 'rumors that',
]; // prettier-ignore

/** Words that go about without an author: what an unnamed one of these says is hearsay. */
export const anonymousSources = set('clip clips video videos screenshot screenshots article articles newspaper newspapers tabloid tabloids outlet outlets reports rumour rumours rumor rumors forwards claims'); // prettier-ignore

/** What makes a message or a post one of these. */
export const goingAbout = set(
  'viral forwarded circulating circulated shared anonymous unsigned whatsapp rounds widely',
);
export const messageWords = set('message messages post posts note notes email e-mail letter thread');

/** Turns between a half that is granted and a half that is not. */
export const turns = set('but however although though while yet only except nevertheless');

/** What follows one of these turns nothing round for the clause before it. */
export const subordinators = set(
  'who whom whose which where because until unless when if after although whether while',
);

/** Behind a negation these tell of silence or delay, and deny nothing. */
export const harmlessAfterNegation = set(
  'received complained complain complaint complaints told informed given registered shown rang advised answered replied responded called consulted invited heard notified negotiate prejudice speculate encrypted protected secured patched own admit acknowledge guarantee excuse',
);

/** Received or not, these are what somebody claims to have sent: "never received a demand" denies. */
export const demands = set('demand demands ransom threat threats ultimatum');

/** In front of a negation these tell of what is to come or can be done, and deny nothing that was claimed. */
export const modals = set('will would wo shall should must can could ca may might need');

/** The speaker takes back what he said himself. */
export const regretPhrases: readonly string[] = [
  'stands withdrawn', 'i regret it', 'we regret it', 'for that i am', 'for that we are', 'forgive me', 'forgive us', 'i was wrong', 'we were wrong', 'was wrong on', 'i take it back', 'i take that back',
  'we got it wrong', 'i got it wrong', 'we were mistaken', 'i was mistaken', 'that was not so', 'it was not so', 'that was wrong',
]; // prettier-ignore

/** What can be called something: an object like these makes a name given to it a denial. */
export const claimNouns = set(
  'report reports claim claims allegation allegations figure figures number post posts rumour rumours rumor rumors story stories suggestion suggestions talk idea recollection account accounts charge charges accusation accusations article coverage assertion assertions conclusion statement statements message video lawsuit suit suspicion speculation screenshots list listing finding findings version',
);

/** What a clause that hangs on it may deny: a claim by its name and what else somebody holds. */
export const deniable: ReadonlySet<string> = new Set([...claimNouns, ...'something one assurance assurances position argument contention explanation estimate description line characterisation characterization notion view'.split(' ')]); // prettier-ignore

/** Cues of somebody who answers: a negated clause behind them denies, whatever it negates. */
export const answeringCues = set('maintain insist adamant assure reiterate repeat answer argue swear counter retort explain stress emphasise emphasize contend depose depone avow protest object hit-back aver declare'); // prettier-ignore

/** Said of oneself: no answer will be given. */
export const silencePhrases: readonly string[] = ['no comment', 'not comment', 'not be commenting', 'cannot comment', 'unable to comment', 'not be appropriate to comment', 'nothing to add', 'nothing to say', 'not at liberty', 'not discuss', 'before the courts', 'rather not', 'rather wait', 'nothing further to say', 'would neither confirm', 'will neither confirm', 'not go into', 'not going into', 'not going to discuss', 'not going to comment', 'nobody was available', 'no one was available', 'a question for', 'not get into', 'no further comment', 'refrain from comment', 'refrain from commenting', 'inappropriate to comment', 'inappropriate to discuss', 'not be drawn', 'nothing more to say']; // prettier-ignore

/** What can be called untrue: a claim by its name, or taken up by a pronoun. */
export const disputable = new Set([...claimNouns, ...'this that it they these those neither part alert screenshot image images screen file files clip'.split(' ')]); // prettier-ignore

/** Said of a claim, with a form of "be": it is not so. */
export const untrueWords = set('false untrue wrong incorrect inaccurate misleading baseless unfounded groundless fake fabricated doctored forged invented exaggerated mischievous malicious rumour rumor hoax fabrication invention nonsense forgery montage fiction'); // prettier-ignore

/** Negated, these say the same. */
export const trueWords = set('true correct accurate so supported borne accepted genuine authentic right established substantiated tenable credible founded justified'); // prettier-ignore

/** Nothing but such a word in front of a stop is a whole answer. */
export const bareDenials = set('false no wrong untrue nonsense');

/** "has no basis", "there is no truth in it" */
export const groundsOfClaims = set('truth basis foundation evidence substance merit connection link');

/** What an incident does to data, systems and people: negated, it denies without a word of denial. */
export const sufferings = set('involved affected touched accessed reached breached compromised copied stolen taken included exposed leaked disclosed altered changed downloaded opened viewed entered stored held contained part lost obtained encrypted diverted deleted demanded visible connected impacted'); // prettier-ignore

/** Verbs of telling and knowing: negated, they say that nobody told, which is seldom a denial. */
export const tellings = set(
  'tell told inform informed receive received notify notified hear heard ask asked answer answered reply respond responded explain explained complain complained say said report contact contacted call called ring consult consulted know known aware understand register registered lodge lodged file filed get got seen read invited charged arrested blame',
);

/** Verbs by which two things are told apart, and what somebody has to do with: negated, they mostly deny. */
export const bindings = set(
  'met reachable paid sold used logged recognise recognised match exist belong come set promised misled issued given',
);
