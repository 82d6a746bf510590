const words = (list: string): string[] => list.split(' ');

/** Who did it, in lower case. Source: incident reports. */
export const attackerHeads: ReadonlySet<string> = new Set(
  words(
    'hacker hackers attacker attackers cybercriminal cybercriminals criminal criminals fraudster fraudsters scammer scammers thief thieves gang gangs crew actor actors intruder intruders seller sellers perpetrator ' +
      'perpetrators extortionist extortionists blackmailer blackmailers hacktivist hacktivists syndicate culprit culprits insider adversary cyber-criminals cyber-criminal suspect suspects teenager poster broker operators affiliate youth youths miscreants',
  ),
);

/** Before a name they say that it is an attacker: "the gang Nightjar". */
export const attackerTitles: ReadonlySet<string> = new Set(
  words(
    'gang group crew collective hacker hackers ransomware attacker operation user handle actor seller alias nickname moniker pseudonym syndicate cartel outfit operators',
  ),
);

/** A longer name that ends so is of attackers: "Sunder Hackers", "Ash Crew". Source: names of groups in public reporting. */
export const attackerEndings: ReadonlySet<string> = new Set(
  words('hackers hacker hacktivists gang crew syndicate ransomware'),
);

/** Groups that public reporting names. Source: MITRE ATT&CK groups and public ransomware trackers, a selection without the names that are common words. */
export const knownAttackers: ReadonlySet<string> = new Set(
  [
    'lockbit', 'conti', 'revil', 'clop', 'cl0p', 'alphv', 'blackcat', 'medusa', 'medusa ransomware', 'ryuk', 'darkside', 'wizard spider', 'lazarus', 'lazarus group', 'apt28', 'apt29', 'apt41', 'fancy bear', 'cozy bear',
    'sandworm', 'shinyhunters', 'shiny hunters', 'lapsus$', 'scattered spider', 'killnet', 'ragnar locker', 'black basta', 'akira', 'rhysida', 'qilin', 'ransomhub', 'bianlian', 'vice society',
    'babuk', 'netwalker', 'egregor', 'avaddon', 'blackbyte', 'ransomhouse', '8base', 'hunters international', 'intelbroker', 'usdod', 'volt typhoon', 'salt typhoon', 'silk typhoon', 'flax typhoon', 'dragonforce', 'desorden', 'scattered lapsus$ hunters', 'anonymous sudan', 'noname057', 'kimsuky', 'turla', 'gamaredon', 'muddywater', 'charming kitten', 'midnight blizzard', 'star blizzard', 'unc3944', 'fin7', 'ta505', 'evil corp',
    'karakurt', 'stormous', 'trigona', 'brain cipher', 'inc ransom', 'safepay', 'world leaks', 'doppelpaymer', 'cyberav3ngers', 'predatory sparrow', 'liminal panda', 'winnti', 'oilrig',
  ],
); // prettier-ignore

/** In a sentence of `arrestWords` these are who did it. Source: police reports in news. */
export const suspectHeads: ReadonlySet<string> = new Set(
  words(
    'man men woman women boy student clerk person persons people employee engineer contractor administrator technician party parties individual individuals dropout porter worker brother pair duo middlemen individual',
  ),
);

export const arrestWords: ReadonlySet<string> = new Set(
  words(
    'arrested arrest detained detain charged custody remanded accused unauthorised unauthorized unknown suspect suspects pleaded convicted sentenced bail held dismissed responsible behind insider',
  ),
);

/** Right before a name, of those who break in and of nobody else: "the hacker Elm". Source: incident reports. */
export const attackerNouns: ReadonlySet<string> = new Set(
  words('hacker seller gang crew syndicate cartel extortionist blackmailer hacktivist cybercriminal intruder'),
);

/** Words about names on forums and of groups. Source: incident reports. */
export const handleWords: ReadonlySet<string> = new Set(
  words(
    'calling itself himself themselves handle alias nickname name username posted posting forum leak ransom ransomware responsibility demanded demand dump dumped sale tracked attributed linked affiliate claimed boasted extortion',
  ),
);

/** Beside a noun for a group they say that it lives by crime: "the extortion group". Source: incident reports. */
export const crimeWords: ReadonlySet<string> = new Set(
  words(
    'extortion ransomware ransom hacking hacktivist hacker hackers cybercrime cybercriminal criminal criminals blackmail cyber-extortion data-theft cyber-espionage espionage apt',
  ),
);

/** With such a word among those before it a party is one that got in: "an unauthorised party". Source: breach notices. */
export const outsiderWords: ReadonlySet<string> = new Set(
  words('unauthorised unauthorized unknown unidentified malicious hostile'),
);
export const partyHeads: ReadonlySet<string> = new Set(words('party parties group groups organisation organization'));
