import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const nlp = winkNLP(model);

/** What any reader that is built on wink-nlp does at least: tokens, sentences, parts of speech, all by its own pipeline. */
export const plainPass = (text: string): number => nlp.readDoc(text).tokens().length();
