const words = (list: string): string[] => list.split(' ');

/**
 * Nouns by which a text comes back to somebody whom it introduced by another of the same line: "the officer" for an
 * inspector, "the lawyer" for an advocate. Source: English usage of offices, ranks and trades.
 */
const lines: readonly string[] = [
  'officer inspector superintendent constable sergeant commissioner detective policeman policewoman police sub-inspector commander captain colonel investigator sheriff dcp acp sp dsp',
  'lawyer advocate attorney counsel barrister solicitor litigator prosecutor defence defense',
  'doctor dr physician surgeon pathologist radiologist nurse consultant oncologist psychiatrist medic',
  'executive ceo cto cfo ciso coo president chairman chairwoman chair director manager head chief boss founder co-founder md vice-president',
  'official secretary minister director commissioner head chief administrator registrar deputy undersecretary superintendent mayor clerk',
  'politician mp mla senator councillor congressman congresswoman lawmaker legislator deputy mayor minister governor leader representative assemblyman',
  'researcher analyst expert engineer consultant specialist hacker investigator scientist professor academic',
  'spokesman spokeswoman spokesperson spokespeople representative',
  'academic professor lecturer dean vice-chancellor rector principal registrar teacher headmaster headmistress',
  'activist campaigner advocate organiser organizer convenor convener founder',
  'petitioner plaintiff complainant claimant applicant appellant',
  'defendant accused respondent suspect man youth student teenager',
  'judge justice magistrate court bench tribunal',
  'leader president secretary chief head convenor chairman chairwoman',
  'journalist reporter editor blogger writer columnist',
  'man father husband brother son uncle widower grandfather',
  'woman mother wife sister daughter aunt widow grandmother',
];

const linesOf = new Map<string, Set<number>>();
lines.forEach((line, at) => {
  for (const word of words(line)) linesOf.set(word, (linesOf.get(word) ?? new Set()).add(at));
});

/** Whether two nouns may mean one person or office. */
export function sameRole(a: string, b: string): boolean {
  const [one, other] = [linesOf.get(a), linesOf.get(b)];
  if (!one || !other) return false;
  for (const line of one) if (other.has(line)) return true;
  return false;
}
