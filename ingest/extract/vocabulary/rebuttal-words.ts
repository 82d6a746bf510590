const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs and nouns of contradiction, in their forms: what follows them explains a denial. Source: English reporting. */
export const rebuttalWords = set('disputes disputed dispute disagrees disagree disagreed rejects rejected rejecting reject dismissed dismisses dismissing denies denied denying deny contradicted contradicts contradict refutes refuted differ differs differently doubts doubt otherwise untrue false defended retorted countered contests contested rubbished objected denial denials rebutted rebuts'); // prettier-ignore

/** Words that set what follows against what went before. */
export const turningWords = set('but however though although yet instead still meanwhile while whereas nonetheless nevertheless contrary'); // prettier-ignore
