const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Nouns for what a local public body looks after, or whose it is: "water board", "city council", "county court". Source: names
 * of local government, utilities, schools and health services in English-speaking countries.
 */
export const publicMatters = words(
  'water sewer sewerage sanitation power electricity gas energy irrigation drainage waste council city town village borough parish county district shire metropolitan municipal regional provincial state local community public school education library ' +
    'health hospital healthcare care ambulance fire police prison probation election elections port harbour harbor airport transit transport transportation bus rail ferry road roads highway housing planning land parks tax revenue welfare pension pensions',
);

/** The nouns of such bodies. Without a matter before it each may mean much else. */
export const publicHeads = words('board council district trust authority commission corporation department committee utility agency assembly court'); // prettier-ignore

/** With these "service" is a body: "ambulance service"; not "bus service". */
export const publicServices = words('health ambulance fire police prison probation library');

/** Who has an "office" or a "department" that goes by a place: "county sheriff's office". */
export const publicOwners = words('sheriff clerk coroner mayor treasurer auditor prosecutor attorney');
