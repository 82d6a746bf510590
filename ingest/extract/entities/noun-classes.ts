import { agencyHeads, legalForms } from '../vocabulary/agency-words.ts';
import { attackerHeads, attackerTitles, crimeWords } from '../vocabulary/attacker-words.ts';
import { anybodyWords, personNouns, personPosts, personTitles } from '../vocabulary/people-words.ts';
import { malwareWords, productWords, systemHeads } from '../vocabulary/system-words.ts';
import { ofWord } from '../vocabulary/word.ts';

/** What a lower-case noun says about the name beside it. */
export const nounClasses = ofWord(({ lower }): readonly string[] => {
  const classes: string[] = [];
  if (attackerTitles.has(lower) || attackerHeads.has(lower)) classes.push('attacker');
  if (systemHeads.has(lower)) classes.push('system');
  if (agencyHeads.has(lower) && !legalForms.has(lower)) classes.push('agency');
  if (personPosts.has(lower) || personTitles.has(lower) || personNouns.has(lower)) classes.push('post');
  if (anybodyWords.has(lower)) classes.push('anybody');
  if (productWords.has(lower)) classes.push('product');
  if (malwareWords.has(lower)) classes.push('malware');
  if (crimeWords.has(lower)) classes.push('crime');
  return classes;
});
