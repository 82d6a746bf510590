/** Silence in news. Source: READER trials, and the set phrases of newspapers for who does not comment. */

/** Verbs that with "not" say that somebody kept silent, as far as a question was put to them. */
export const silentWhenNegated = new Map<string, 'NO_RESPONSE' | 'DECLINED_COMMENT'>([
  ...['respond', 'reply', 'answer', 'return', 'elicit', 'pick', 'react'].map((verb) => [verb, 'NO_RESPONSE'] as const),
  ...'say comment confirm discuss name elaborate specify disclose give provide reveal mention address take explain want wish identify go use share describe issue detail make release speculate divulge'
    .split(' ')
    .map((verb) => [verb, 'DECLINED_COMMENT'] as const),
]);

/** With these the negated verb must be followed by one of the words of `aboutSpeech`. */
export const needsObject = new Set('give provide take want wish go use share describe issue make release return pick address detail mention explain react reveal disclose'.split(' ')); // prettier-ignore

/** What is not given by who keeps silent. */
export const aboutSpeech = new Set('comment comments question questions request requests call calls query queries message messages email emails e-mail e-mails details detail figure figures number numbers reply replies response answer answers say talk respond discuss confirm name names names. statement information specifics reason reasons how whether why what when who whose which if particulars interview explanation drawn into word'.split(' ')); // prettier-ignore

/** Verbs that refuse what the infinitive behind them says. */
export const refusing = new Set(['declined', 'declines', 'declining', 'decline', 'refused', 'refuses', 'refusing', 'refuse']); // prettier-ignore

/** Phrases that stand for silence whatever comes before them, with the kind of silence. */
export const silentPhrases: readonly (readonly [phrase: string, kind: 'NO_RESPONSE' | 'DECLINED_COMMENT'])[] = [
  ['could not be reached', 'NO_RESPONSE'],
  ['could not immediately be reached', 'NO_RESPONSE'],
  ['could not be immediately reached', 'NO_RESPONSE'],
  ['could not be contacted', 'NO_RESPONSE'],
  ['was not available for comment', 'NO_RESPONSE'],
  ['were not available for comment', 'NO_RESPONSE'],
  ['was unavailable for comment', 'NO_RESPONSE'],
  ['were unavailable for comment', 'NO_RESPONSE'],
  ['was not immediately available', 'NO_RESPONSE'],
  ['were not immediately available', 'NO_RESPONSE'],
  ...['comment', 'respond', 'reply', 'issue a statement', 'make a statement'].flatMap((act) =>
    ['has', 'have', 'had', 'is', 'are', 'was', 'were'].map((be) => [`${be} yet to ${act}`, 'NO_RESPONSE'] as const),
  ),
  ['went unanswered', 'NO_RESPONSE'],
  ['remained unanswered', 'NO_RESPONSE'],
  ['go unanswered', 'NO_RESPONSE'],
  ['was not answered', 'NO_RESPONSE'],
  ['were not answered', 'NO_RESPONSE'],
  ['was not returned', 'NO_RESPONSE'],
  ['were not returned', 'NO_RESPONSE'],
  ['yet to respond', 'NO_RESPONSE'],
  ['yet to reply', 'NO_RESPONSE'],
  ['yet to comment', 'NO_RESPONSE'],
  ['had no comment', 'DECLINED_COMMENT'],
  ['has no comment', 'DECLINED_COMMENT'],
  ['have no comment', 'DECLINED_COMMENT'],
  ['made no comment', 'DECLINED_COMMENT'],
  ['offered no comment', 'DECLINED_COMMENT'],
  ['had no answer', 'DECLINED_COMMENT'],
  ['had nothing to say', 'DECLINED_COMMENT'],
  ['had nothing to add', 'DECLINED_COMMENT'],
  ['has nothing to add', 'DECLINED_COMMENT'],
  ['gave no details', 'DECLINED_COMMENT'],
  ['give no details', 'DECLINED_COMMENT'],
  ['gave no information', 'DECLINED_COMMENT'],
  ['give no information', 'DECLINED_COMMENT'],
  ['gave no further details', 'DECLINED_COMMENT'],
  ['gave no explanation', 'DECLINED_COMMENT'],
  ['offered no explanation', 'DECLINED_COMMENT'],
  ['provided no details', 'DECLINED_COMMENT'],
  ['had no further comment', 'DECLINED_COMMENT'],
  ['gave no answer', 'DECLINED_COMMENT'],
  ['gave no figure', 'DECLINED_COMMENT'],
  ['gave no reason', 'DECLINED_COMMENT'],
  ['would not be drawn', 'DECLINED_COMMENT'],
  ...['not', 'n’t', "n't"].flatMap((no) =>
    ['got', 'get', 'come'].map((verb) => [`${no} ${verb} back to`, 'NO_RESPONSE'] as const),
  ),
  ['not able to comment', 'DECLINED_COMMENT'],
  ['would not go into', 'DECLINED_COMMENT'],
  ['did not go into', 'DECLINED_COMMENT'],
  ['neither accepted nor rejected', 'DECLINED_COMMENT'],
  ['chose not to', 'DECLINED_COMMENT'],
  ['referred queries', 'DECLINED_COMMENT'],
  ['referred questions', 'DECLINED_COMMENT'],
  ['referred all questions', 'DECLINED_COMMENT'],
  ['referred all queries', 'DECLINED_COMMENT'],
  ['referred inquiries', 'DECLINED_COMMENT'],
  ['did not have an immediate', 'DECLINED_COMMENT'],
  ['had no immediate comment', 'DECLINED_COMMENT'],
  ['makes no finding', 'DECLINED_COMMENT'],
  ['did not take questions', 'DECLINED_COMMENT'],
  ['can not speak for', 'DECLINED_COMMENT'],
  ['has said nothing', 'DECLINED_COMMENT'],
  ['have said nothing', 'DECLINED_COMMENT'],
  ['said nothing', 'DECLINED_COMMENT'],
  ['has remained silent', 'DECLINED_COMMENT'],
  ['has kept silent', 'DECLINED_COMMENT'],
  ['has been silent', 'DECLINED_COMMENT'],
  ['kept silent', 'DECLINED_COMMENT'],
  ['remained silent', 'DECLINED_COMMENT'],
  ['neither confirmed nor denied', 'DECLINED_COMMENT'],
  ['neither denied nor confirmed', 'DECLINED_COMMENT'],
  ['neither confirm nor deny', 'DECLINED_COMMENT'],
  ['is not in a position to comment', 'DECLINED_COMMENT'],
  ['are not in a position to comment', 'DECLINED_COMMENT'],
  ['not be appropriate to comment', 'DECLINED_COMMENT'],
  ['not at liberty to', 'DECLINED_COMMENT'],
  ['not prepared to', 'DECLINED_COMMENT'],
];
