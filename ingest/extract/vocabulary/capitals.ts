import { wordTest } from './word.ts';

/** "Elm", "McElm"; not "ELM", "iElm". */
export const isCapitalised = wordTest(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
