/** The parts of which wink-nlp 2.4.0 makes its `readDoc`, and of its model 1.8.1; the packages have no types for them. */
declare module 'wink-nlp/src/cache.js' {
  /** What the model says of its words: each has a number. */
  export interface Lexicon {
    lookup(text: string): readonly number[] | null;
    value(lexeme: number): string;
    property(lexeme: number, name: string): number;
    normal(lexeme: number): number;
    mappedSpelling(lexeme: number): number;
    nox(packed: number): number;
    posOf(lexeme: number): number;
    /** Whether a word can have it. */
    isMemberPOS(lexeme: number, pos: number): boolean;
    valueOf(feature: 'pos', index: number): string;
    intrinsicSize(): number;
  }
  const createCache: (core: unknown, createFeatures: unknown) => Lexicon;
  export default createCache;
}

declare module 'wink-nlp/src/compile-trex.js' {
  export interface Expressions {
    /** What a whole stretch may be, each with its category. */
    readonly ltc: readonly (readonly [RegExp, number])[];
    /** What a stretch that none of these knows is cut by, one after the other, each with its category. */
    readonly rtc: readonly (readonly [RegExp, number])[];
    /** By name: what stands between stretches, and how marks stand around a word. */
    readonly helpers: Readonly<Record<'splitter' | 'anyWithRP' | 'anyWithLP' | 'LPanyRP', RegExp>>;
  }
  const compile: (expressions: unknown) => Expressions;
  export default compile;
}

declare module 'wink-nlp/src/tokenizer.js' {
  /** As a regular expression is asked by `match` and `split` of a string. */
  export interface TextPattern {
    [Symbol.match](text: string): RegExpMatchArray | null;
    [Symbol.split](text: string): string[];
  }
  /** As it asks the expressions that it is given. */
  export interface AskedExpressions {
    readonly ltc: readonly (readonly [Pick<RegExp, 'test'>, number])[];
    readonly rtc: readonly (readonly [TextPattern, number])[];
    readonly helpers: Readonly<Record<'splitter' | 'anyWithRP' | 'anyWithLP' | 'LPanyRP', TextPattern>>;
  }
  export interface TokenSink {
    _addToken(text: string, category: number): void;
    /** 0 where the model has no such word. */
    _addTokenIfInCache(text: string): number;
    isLexeme(text: string): unknown;
  }
  const createTokenizer: (
    expressions: AskedExpressions,
    categories: unknown,
    preserved: unknown,
  ) => (sink: TokenSink, text: string) => void;
  export default createTokenizer;
}

declare module 'wink-nlp/src/constants.js' {
  const constants: {
    readonly UNK: number;
    readonly bits4PrecedingSpace: number;
    readonly xpSize: number;
  };
  export default constants;
}

declare module 'wink-eng-lite-web-model/dist/load-core-model.js' {
  export interface Core {
    readonly features: {
      readonly lexeme: { readonly list: readonly string[]; readonly hash: Readonly<Record<string, number>> };
      readonly pos: { readonly list: readonly string[] };
    };
    readonly tcat: { readonly hash: unknown };
    readonly packing: { readonly config: unknown };
    readonly trex: unknown;
    readonly preserve: unknown;
  }
  const loadCore: () => Core;
  export default loadCore;
}

declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
  export interface PosModel {
    readonly machines: readonly string[];
    /** Takes the place of a part of speech for words that have patterns of their own. */
    readonly transformers: readonly ((
      pos: number,
      lexicon: unknown,
      tokens: readonly number[],
      at: number,
    ) => number)[];
  }
  const loadPos: () => PosModel;
  export default loadPos;
}

declare module 'wink-eng-lite-web-model/dist/feature.js' {
  export interface Features {
    pos(
      word: string,
      category: number,
      lexicon: {
        lookup(text: string): readonly number[];
        intrinsicSize(): number;
        posOf(lexeme: number): number;
      },
    ): number;
  }
  const createFeatures: (config: unknown) => Features;
  export default createFeatures;
}

declare module 'wink-eng-lite-web-model/dist/lemmatize.js' {
  const lemmatize: (value: string, pos: string, lexicon: unknown) => string;
  export default lemmatize;
}
