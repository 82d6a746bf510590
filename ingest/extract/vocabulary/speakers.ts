/** Nouns for who speaks, and for what speaks for somebody. Source: READER trials, English nouns of offices, trades and documents. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** They speak as the organisation that they speak for. */
export const spokespeople = set('spokesperson spokesman spokeswoman spokespersons spokespeople representative representatives press-office office management team counsel lawyer lawyers attorney attorneys barrister solicitor solicitors board'); // prettier-ignore

/** They speak for whoever they are paid by, a person or a body. */
export const lawyers = set('lawyer lawyers attorney attorneys counsel barrister solicitor solicitors');

/** Whom a body serves, and who does not speak for it: "Elm customers". */
export const served = set('customer customers client clients user users subscriber subscribers patient patients passenger passengers resident residents student students parent parents shareholder shareholders investor investors pupil pupils policyholders'); // prettier-ignore

/** They come first where several speak who have no one voice: "Two policyholders said", "Many clinics said". */
export const several = set(
  'two three four five six seven eight nine ten several some many most few dozens scores other',
);

/** No gang is called so. */
export const lawfulBodies = set('company firm insurer bank airline carrier hospital university college school ministry department regulator council retailer telco telecom utility publisher library charity union'); // prettier-ignore

/** With these a name ends of a body that is no company. */
export const membersBodies = set('union unions association federation foundation guild congress syndicate alliance forum committee commission'); // prettier-ignore

/** Of a case, and who has a lawyer in it. */
export const parties = set('plaintiff plaintiffs defendant defendants victim victims patients customers accused suspect suspects family families complainant complainants petitioner petitioners employees students parents'); // prettier-ignore
/** They speak for themselves: no body is meant by them. */
export const personalOffices = set(
  'minister ministers mayor president governor senator senators lawmaker lawmakers mp mps',
);

/** Unnamed people who speak for nobody: the speaker is the words of the text. */
export const unnamedRoles = set('official officials officer officers source sources expert experts researcher researchers employee employees engineer engineers analyst analysts executive executives insider insiders person people someone somebody man woman user users customer customers client clients member members resident residents patient patients student students parent parents doctor doctors nurse nurses teacher teachers worker workers staff staffer staffers investigator investigators detective detectives witness witnesses lawyer lawyers judge magistrate consultant consultants professor observers critics commentators specialists specialist colleague colleagues neighbour neighbours volunteer volunteers clerk clerks manager managers director minister shopkeeper farmer farmers pensioner pensioners activist activists mother father widow one two three some several many both others others. another few most all none those everyone anybody somebody nobody agent agents driver drivers contractor contractors senator senators lawmaker lawmakers legislator legislators aide aides adviser advisers politician politicians shareholder shareholders pilot pilots whistleblower whistleblowers administrator administrators technician technicians journalist journalists reporter reporters blogger bloggers pharmacist lecturer tenant tenants passenger passengers court curator curators librarian librarians pharmacists lecturers trader traders shopkeepers homemaker homemakers developer developers programmer programmers policyholder policyholders physician physicians practices receptionist receptionists paramedic paramedics campaigner campaigners subscriber subscribers shopper shoppers commuter commuters negotiator negotiators complainant complainants plaintiff plaintiffs claimant claimants pupil pupils relative relatives taxpayer taxpayers voter voters'); // prettier-ignore

/** Words for reports that nobody in the text has signed. */
export const mediaWords = set('reports report media press newspapers newspaper outlets outlet rumours rumors rumour rumor channels dailies portals websites posts tabloid tabloids broadcasters'); // prettier-ignore
/** Media when nobody's in particular: "posts on WhatsApp", "several papers". */
export const looseMedia = set('posts messages papers channels articles stories sites');
/** Media whatever stands beside them. */
export const surelyMedia = set('reports media press outlets newspapers rumours rumors dailies tabloids'); // prettier-ignore

/** Of these, what neither the court nor who is sued has issued. */
export const lawsuits = set('lawsuit lawsuits suit suits indictment indictments');

/** Documents speak as those who issued them. */
export const documents = set('statement statements post posts notice notification filing letter release report tweet thread message affidavit petition complaint email e-mail mail advisory blog memo circular note order ruling decision judgment judgement fir chargesheet charge-sheet announcement bulletin page website advertisement ad listing clarification submission reply response plea lawsuit suit indictment'); // prettier-ignore

/** Pronouns for a person, a body or several; "his" and the like are who answers in "His reply: …". */
export const speakingPersons = set('he she his her');
export const speakingGroups = set('it they its their');
export const firstPersons = set('we i our us my');

/** Common nouns by which a text comes back to an organisation, an attacker, or a document of one. */
export const organisationNouns = set('company firm carrier agency ministry department hospital bank insurer airline operator provider vendor corporation authority regulator university college school retailer chain startup start-up platform union association service utility commission committee council board court institute organisation organization force police government administration municipality city county district contractor developer supplier manufacturer maker clinic laboratory lab fund society club publisher lender telco broadcaster newspaper magazine daily outlet courier broker watchdog body centre center trust group management prosecution prosecutors defence team embassy consulate carmaker automaker drugmaker'); // prettier-ignore
export const attackerNouns = set('group gang crew hacker hackers attacker attackers seller extortionist extortionists criminal criminals blackmailers blackmailer intruder intruders thief thieves channel account handle actor poster collective user'); // prettier-ignore
/** Documents that attackers leave or post. */
export const attackerDocuments = set(
  'post posts listing note ad advert advertisement message thread channel account caption',
);
/** Parts of an organisation: what they say, it says. */
export const organisationParts = set('unit service website office desk division arm branch management board team press leadership headquarters helpline hotline call-centre cell directors secretariat'); // prettier-ignore

/** Nouns that mean nobody but who did it. */
export const onlyAttackers = set('hacker hackers attacker attackers gang crew extortionist extortionists blackmailer blackmailers intruder intruders thief thieves criminal criminals cybercriminal cybercriminals'); // prettier-ignore
/** They speak inside of a body and not for it. */
export const anonymousRoles = set('source sources insider insiders whistleblower whistleblowers official officials');
