import { remembered } from '../vocabulary/remembered.ts';

/** Names of features for words of which there are few, each put together once. */
export const named = (before: string): ((word: string) => string) => remembered((word) => before + word);
