export interface ReaderSpeed {
  readonly articles: number;
  readonly wordsAnArticle: number;
  readonly rounds: number;
  /** Medians of the rounds; plain is a pass of wink-nlp alone. */
  readonly articlesASecond: { readonly full: number; readonly rulesOnly: number; readonly plain: number };
  readonly toPlain: { readonly full: number; readonly rulesOnly: number };
}

export interface ReaderMemory {
  readonly articlesRead: number;
  readonly residentMiB: number;
  readonly mostResidentMiB: number;
}

export interface HostileText {
  readonly name: string;
  readonly units: number;
  readonly milliseconds: number;
  readonly plainMilliseconds: number;
}

export interface ReaderResult {
  readonly date: string;
  readonly commit: string;
  readonly machine: object;
  readonly pinnedToOneCore: boolean;
  readonly speed: ReaderSpeed;
  /** With the flags of Node that docker-compose.yml sets, and with none. */
  readonly memory: { readonly asDeployed: ReaderMemory; readonly byDefault: ReaderMemory };
  /** Medians; the program itself starts with a compile cache. */
  readonly coldStartSeconds: { readonly compileCache: number; readonly none: number };
  readonly hostile: readonly HostileText[];
}

export function resultTable({ speed, memory, coldStartSeconds, hostile, pinnedToOneCore }: ReaderResult): string {
  const { articlesASecond: a, toPlain } = speed;
  const speedLine = (title: string, articles: number, ratio: number): string =>
    `  ${title.padEnd(12)}${articles.toFixed(0).padStart(6)} articles a second, ${ratio.toFixed(2)} of a plain pass\n`;
  const memoryLine = (title: string, { articlesRead, residentMiB, mostResidentMiB }: ReaderMemory): string =>
    `resident after ${articlesRead} articles, ${title}: ${residentMiB.toFixed(0)} MiB, at most ${mostResidentMiB.toFixed(0)}\n`;
  return [
    `${speed.articles} articles of ${speed.wordsAnArticle} words, ${pinnedToOneCore ? 'one core' : 'one thread, on all cores'}\n`,
    speedLine('full', a.full, toPlain.full),
    speedLine('rules only', a.rulesOnly, toPlain.rulesOnly),
    speedLine('wink-nlp', a.plain, 1),
    memoryLine('as deployed', memory.asDeployed),
    memoryLine('by default', memory.byDefault),
    `cold start to the first extraction ${coldStartSeconds.compileCache.toFixed(2)} s, without a compile cache ${coldStartSeconds.none.toFixed(2)} s\n`,
    'hostile texts, beside a plain pass over ordinary text of the same length\n',
    ...hostile.map(({ name, milliseconds, plainMilliseconds }) => `  ${name.padEnd(52)}${milliseconds.toFixed(0).padStart(6)} ms${plainMilliseconds.toFixed(0).padStart(6)} ms\n`), // prettier-ignore
  ].join('');
}
