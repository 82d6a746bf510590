/** Sentences of advice to readers name data that nobody says was exposed. Source: breach notices. */
export const adviceWords: ReadonlySet<string> = new Set(['beware', 'vigilant', 'urged', 'advised', 'advises', 'urges']);

/** Speak of data that got out, or of what was held. Source: READER trials. */
export const exposureWords: ReadonlySet<string> = new Set(
  (
    'exposed stolen leaked accessed compromised taken copied published contained contain contains includes include included including downloaded ' +
    'records files exposing showed shows obtained viewed disclosed'
  ).split(' '),
);

/** Longer phrases that only look like data. Source: names of bodies and of products in incident reports. */
export const notDataPhrases: readonly string[] = [ 'without a password', 'no password', 'change password', 'change their password', 'change your password', 'changed password', 'ask for a password', 'ask for password', 'default password', 'weak password', 'a password', 'password was', 'password reset', 'reset password', 'reset their password', 'without password', 'sales channel', 'sim card',
  'data protection', 'personal data protection', 'data privacy', 'credit card company', 'message app', 'messaging app', 'chat server', 'credit union', 'privacy policy',
  'email statement', 'e-mailed statement', 'in an email', 'by email', 'in an e-mail', 'password protection', 'bank official', 'bank said', 'bank spokesperson', 'identity theft',
  'insurance company', 'insurance firm', 'insurance regulator', 'health ministry', 'medical association', 'policy maker', 'phone call', 'over the phone', 'by phone', 'mobile app',
  'mobile application', 'in a message', 'a message', 'text message to', 'email to', 'forensic report', 'telegram message', 'loan app', 'without a password', 'press release', 'credit monitoring',
  'payroll provider', 'payroll system', 'payroll company', 'payroll firm', 'payroll server', 'payroll platform', 'user name “', 'under the name', 'in the name of', 'by the name of', 'under the name of', 'phone line', 'surgery',
]; // prettier-ignore
