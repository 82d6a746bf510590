const words = (list: string): string[] => list.split(' ');

/** A system in lower case: "the portal", "a server", "core banking system". Source: incident reports. */
export const systemHeads: ReadonlySet<string> = new Set(
  words(
    'server servers portal portals website websites site sites app apps application applications database databases bot bots system systems platform platforms api apis bucket buckets cluster clusters network networks ' +
      'forum forums marketplace channel gateway gateways cdn vpn software mailbox mailboxes laptop laptops computers workstations drive terminals kiosks wallet wallets repository backup backups back-up back-ups ' +
      'register archive switch controller controllers intranet cloud console panel dashboard blog page login storage host hosts substations phone phones machine machines tool firewall router routers appliance appliances ' +
      'service registry modem scada crm erp pos folder link copy ledger interface infrastructure replica crawler store tablet tablets environment helpdesk webmail atm atms tills till e-mail catalog workstation shop wiki planner instance instances concentrator log logs disk disks spreadsheet segment segments',
  ),
);

/** Of these, what no body is called by: "Land Records Database", not "Postal Service", "Westerkaje Terminal". */
export const machineHeads: ReadonlySet<string> = new Set(
  words('server portal website app application database bot platform api bucket wallet intranet dashboard repository'),
);

/** What a system of one's own does, where "Health System" and "School System" are bodies. */
export const machineWork: ReadonlySet<string> = new Set(
  words(
    'information management record records communication registration booking ticketing reservation payment billing payroll tracking monitoring reporting control filing verification identification archiving',
  ),
);

/** Dropped from the end of a product's name when a proper name remains: "Co-WIN portal" is Co-WIN. */
export const systemSuffixes: ReadonlySet<string> = new Set(
  words(
    'portal app apps application website site database databases server servers platform system systems api apis software bot channel forum forums marketplace network page tool service device devices gateway gateways card mobile web online',
  ),
);

/** Where data is offered or stored, and services that news names. Source: public reporting on leak sites, messengers and products. */
export const knownSystems: ReadonlySet<string> = new Set(
  [
    'telegram', 'raidforums', 'raid forums', 'breachforums', 'breach forums', 'exploit.in', 'xss', 'dark web', 'darkweb', 'whatsapp', 'shodan', 'elasticsearch', 'mongodb', 'active directory', 'citrix', 'veeam', 'sap',
    'github', 'gitlab', 'amazon s3', 's3', 'cowin', 'co-win', 'aarogya setu', 'digilocker', 'umang', 'irctc', 'ehospital', 'e-hospital', 'aadhaar', 'moveit', 'moveit transfer', 'snowflake', 'salesforce', 'accellion', 'goanywhere',
    'fortinet', 'fortigate', 'exchange', 'microsoft exchange', 'outlook', 'solarwinds', 'grafana', 'jenkins', 'jira', 'zendesk', 'okta', 'scada', 'kibana', 'pastebin', 'mega', 'discord', 'signal', 'esxi', 'vmware', 'windows',
    'android', 'nid', 'govtech', 'pulse secure', 'confluence', 'sharepoint', 'office 365', 'wordpress', 'log4j', 'aws', 'amazon web services', 'azure', 'google cloud', 'facebook', 'tor',
  ],
); // prettier-ignore

/** Forums and markets where data is offered. Source: public reporting on seized and active forums. */
export const knownForums: ReadonlySet<string> = new Set([
  'raidforums',
  'raid forums',
  'breachforums',
  'breach forums',
  'exploit.in',
  'cracked.io',
  'nulled',
  'genesis market',
  'dread',
  'leakbase',
  'xss.is',
]);

/** Messengers are systems of the story where data is offered or published on them, not where people only write to each other. */
export const messengers: ReadonlySet<string> = new Set(['telegram', 'discord']);

/** Lemmas and nouns of a publication. Source: incident reports. */
export const publicationWords: ReadonlySet<string> = new Set(
  'post publish leak upload dump offer sell sale available bot channel release circulate share leaked posted published offered sold dumped'.split(
    ' ',
  ),
);

/** Networks on which people write to each other; what is offered there stands on a forum or channel. Source: their own descriptions. */
export const contactServices: ReadonlySet<string> = new Set(
  words(
    'whatsapp signal facebook instagram twitter x tiktok reddit linkedin youtube viber tox skype zoom gmail messenger',
  ),
);

/** Nouns beside the name of a product, which do not stand for a system by themselves. Source: product descriptions. */
export const productWords: ReadonlySet<string> = new Set(
  words(
    'product products program programme programs integration integrations firmware version release module suite client plugin plug-in extension edition record records card cards package feature utility browser collection index table engine stack',
  ),
);

/** What a product has that attackers use: "a flaw in Elm Gate". Source: security advisories. */
export const flawNouns: ReadonlySet<string> = new Set(
  words('flaw flaws vulnerability vulnerabilities bug bugs zero-day zero-days weakness weaknesses exploit exploits'),
);
/** Behind a name they make it that of a product. Source: security advisories. */
export const productHeads: ReadonlySet<string> = new Set(
  words(
    'appliance appliances firewall firewalls plugin plugins plug-in plug-ins firmware instance instances gateway gateways router routers installation installations deployment deployments extension integration version versions series model models',
  ),
);

/** What attackers run. Source: incident reports. */
export const malwareWords: ReadonlySet<string> = new Set(
  words(
    'malware ransomware trojan backdoor implant strain encryptor shell worm virus stealer infostealer loader payload',
  ),
);
