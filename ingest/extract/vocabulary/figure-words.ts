/** What a number counts, by the noun that follows it. Source: READER trials and incident reports. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const peopleNouns = list(
  'people person persons individuals individual patients patient customers customer users user members member students student pupils employees employee workers staff ' +
    'citizens residents victims consumers clients subscribers policyholders policyholder beneficiaries beneficiary passengers guests travellers travelers commuters drivers riders ' +
    'voters taxpayers families family households candidates candidate applicants applicant borrowers borrower depositors teachers nurses doctors farmers farmer donors ' +
    'subjects dependents dependants seafarers landholders account-holders accountholders holders owners enrollees enrolees participants shoppers buyers sellers parents children indians nigerians filipinos americans ' +
    'australians men women landlords pensioners claimants recipients account-holder organisations organizations companies businesses firms merchants retailers hospitals ' +
    'schools districts clients clinics banks institutions clerks officers crew alumni graduates adults minors children citizens contractors suppliers visitors learners motorists ' +
    'jews muslims hindus christians sikhs players gamers viewers listeners contacts respondents complainants cardholders policy-holders card-holders lives agents accounts account-holders ratepayers landowners savers investors traders lawyers witnesses inmates detainees soldiers pilgrims migrants asylum-seekers refugees attendees names wallets',
);

/** Of these, bodies and things: their data is not that of people. */
export const organisationNouns = list(
  'organisations organizations companies businesses firms merchants retailers hospitals schools districts clinics banks institutions accounts contacts names wallets lives families households crew staff',
);

export const recordNouns = list(
  'records record documents document files file images image entries entry rows row lines messages emails e-mails mails photos photographs pictures scans passports certificates ' +
    'prescriptions reports bills invoices statements payslips forms orders transactions receipts numbers cards credentials passwords logins pages copies folders tables repositories ' +
    'declarations applications contracts letters queries look-ups lookups searches recordings videos x-rays ids licences licenses policies profiles addresses tickets bookings ' +
    'look-ups lookups certificates listings transcripts claims samples selfies fingerprints cheques govtdocuments datasets spreadsheets databases items objects chats conversations calls data logs scripts tokens ' +
    'cases sessions journeys trips itineraries screenshots appointments referrals visits diagnoses deeds decrees quotes quotations attachments biometrics iris-scans clips videos',
);

export const systemNouns = list(
  'servers server systems system computers computer workstations workstation machines machine devices device laptops laptop terminals mailboxes mailbox substations substation ' +
    'routers gateways gateway endpoints hosts host websites website sites portals databases networks workspaces instances tills kiosks phones handsets clusters nodes meters ' +
    'utilities controllers appliances desktops pcs drives disks switches cameras sensors sim printers tablets tenants waterworks vms',
);

/** Followed by these a people noun is only their modifier: "68,000 student records". */
export const figureBreaks = list(
  'who which that whose and or but were was are is had have has been be said says will would could may might',
);

export const incidentWords = list(
  'data breach leak leaked leaks exposed expose exposure stolen steal stole theft hack hacked hacking compromised compromise affected affect accessed access attack attacked ransomware ' +
    'database records personal information details dump dumped sale sold encrypted encrypt impacted viewed notified notify notifying notices notification downloaded download copied disclosed taken posted published victims seller ' +
    'hackers hacker attackers gang scope number total figure leaking lost files involved covers covering concerned contain contains contained extracted scraped published letters names claims claimed deleted wiped unpatched vulnerable exploited hit',
);

export const ransomWords = list(
  'ransom demand demanded demanding demands extort extortion extorted pay paid payment unless decrypt decryption decryptor unlock negotiate negotiated negotiations wants wanted deadline blackmail asked sought seeking settle',
);

export const priceWords = list(
  'sale sell selling sold sells seller price priced asking offer offered offering offers buy buyer buyers buying bought listing listed auction auctioned purchase bid bids traded cost costs starting wants fetch fetched',
);

export const notMoneyOfIncident = list(
  'fine fined fines penalty penalties compensation damages shares share revenue turnover budget profit profits loss losses lost cost investment invested funding settlement salary reward bounty contract insured insurance premium debited worth crypto-funds subsidy loan loans refund refunds charge fee fees turnover transferred withdrawn grant fraud fraudulent limit cap bail bond',
);

export const durationWords = list(
  'access accessed accessible inside undetected network offline down outage exposed open unavailable disrupted disruption shut intrusion intruders attackers attacker attack hackers queries lasted lasting downtime dwell ' +
    'closed halted stopped online dark restored reachable unprotected visible logged manual manually interrupted unnoticed sat remained blocked working breach server system systems out outages shutdown session blind ' +
    'suspended diverted diversion circulated standstill running ran lying resume resumed worked services affected paralysed paralyzed period copied paper pen stood crippled locked without',
);

/** In such a sentence a time is a sentence, a term or a custom. */
export const notDurationWords = list(
  'sentenced prison jail law allows act imprisonment deadline retention retained retain monitoring contract maximum warranty ultimatum unless protection recording silent silence unread hearing meeting interview trial haggling custody remand remanded',
);

/** Next to a time they make it a date: "three weeks ago", "in the last five days". */
export const afterTime = list('ago later earlier before old prior notice after');
export const beforeTime = list('last past next every first coming previous within aged');

/** A population, not the people affected: "the fund has 40,000 members". */
export const populationVerbs = list(
  'has have had serves serve serving represents represent employs employ runs carried carries insures insure with counts operates treats enrolls enrols handles moves population municipality town manages',
);

/** With these somebody runs records and machines, whatever befell them: "insures 6.2 million contracts". */
export const runningVerbs = list(
  'runs run operates operate insures insure serves serve handles handle moves move manages manage owns own employs processes maintains',
);

/** In such a sentence machines are evidence: "arrested with 31 phones". */
export const seizureWords = list('seized confiscated arrested impounded raid raided warrant');

/** What somebody looked at to check, or who was spoken to. */
export const sampleWords = list(
  'sampled verify verified checked reached rang called phoned contacted showed interviewed spoke downloaded complaints',
);

/** Behind a head count they make it a population: "24,000 people live in the town". */
export const populationBehind = list('live lives lived sat sit sits enrolled voted vote work works dwell');

/** "a municipality of 38,000 people" */
export const populationNouns = list('population municipality city town district village company country university');

/** Beside money they say that attackers ask for it or were paid. */
export const attackWords = list(
  'gang hackers hacker attackers attacker intruders extortionists blackmailers note crew encrypted decryption negotiator negotiators blackmail ransomware ransom extortion',
);

/** In such a sentence a sample is what attackers show, not what somebody checked. */
export const shownWords = list(
  'posted published put free attached released dumped shows showed showing uploaded advertised proof',
);

/** A number without a noun still counts: "put the figure at 34 lakh". */
export const talliedWords = list('figure number count tally total estimate estimated claimed conceded put puts said');

/** Plural nouns in -ers, -ees, -ants and -ists are people, but for these. */
export const notPeople = list(
  'numbers orders papers letters others folders transfers ledgers doors factors errors sectors vectors meters quarters dollars computers servers trackers offers matters chapters posters headers containers printers routers controllers drivers-licences covers powers registers newspapers manufacturers providers parameters identifiers centers plants variants grants lists waterworks',
);
