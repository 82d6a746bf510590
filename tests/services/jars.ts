import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export interface Jars {
  /** Names the folder in the cache; changes with the version. */
  name: string;
  /** group:artifact:version */
  coordinates: readonly string[];
  /** A file in the form of sha256sum, one line for each jar. */
  sums: URL;
  /** For the announcement. */
  megabytes: number;
}

export type Library = { kind: 'library'; folder: string } | { kind: 'absent'; why: string };

const cacheFolder = (env: NodeJS.ProcessEnv): string => env['GAINSAY_CACHE'] ?? join(homedir(), '.cache', 'gainsay');

const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0]!;

function pomOf(coordinates: readonly string[]): string {
  const dependencies = coordinates.map((coordinate) => {
    const [group, artifact, version] = coordinate.split(':');
    return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  });
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>gainsay</groupId><artifactId>test-services</artifactId><version>1</version><packaging>pom</packaging>
<dependencies>${dependencies.join('')}</dependencies></project>`;
}

/** What differs between the folder and the recorded sums; nothing where it is exactly what was recorded. */
export async function differenceFrom(folder: string, sums: URL): Promise<string | null> {
  const recorded = new Map<string, string>();
  for (const line of (await readFile(sums, 'utf8')).split('\n')) {
    const [sum, file] = line.split(/\s+/);
    if (sum !== undefined && file !== undefined) recorded.set(file, sum);
  }
  for (const file of await readdir(folder)) {
    const sum = createHash('sha256')
      .update(await readFile(join(folder, file)))
      .digest('hex');
    if (recorded.get(file) !== sum) return `${file} is not what ${basename(sums.pathname)} records`;
    recorded.delete(file);
  }
  const [missing] = recorded.keys();
  return missing === undefined ? null : `${missing} is missing`;
}

async function download(jars: Jars, folder: string, cache: string): Promise<void> {
  process.stderr.write(`Fetching ${jars.name} from Maven Central, once: about ${jars.megabytes} MB into ${folder}\n`);
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, `${jars.name}-`));
  try {
    await writeFile(join(work, 'pom.xml'), pomOf(jars.coordinates));
    const lib = join(work, 'lib');
    const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${lib}`];
    await execute('mvn', ['-q', '-B', '-f', join(work, 'pom.xml'), ...goal], { timeout: 10 * 60_000 });
    const wrong = await differenceFrom(lib, jars.sums);
    if (wrong !== null) throw new Error(wrong);
    // A rename is atomic: of two runs that fetch at once, the later one finds the folder there.
    await rename(lib, folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function javaVersion(): Promise<number> {
  const { stderr } = await execute('java', ['-version']);
  return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
}

/** The jars, in a cache folder, each checked against its recorded sum; absent without Java 17, or offline without them. */
export async function library(jars: Jars, env: NodeJS.ProcessEnv): Promise<Library> {
  const cache = cacheFolder(env);
  const folder = join(cache, jars.name);
  try {
    const java = await javaVersion();
    if (java < 17) return { kind: 'absent', why: `Java ${java} is older than 17` };
  } catch {
    return { kind: 'absent', why: 'no Java 17' };
  }
  try {
    await readdir(folder);
  } catch {
    try {
      await download(jars, folder, cache);
    } catch (error) {
      return { kind: 'absent', why: `the jars of ${jars.name} cannot be fetched (${firstLine(error)})` };
    }
  }
  const wrong = await differenceFrom(folder, jars.sums);
  if (wrong === null) return { kind: 'library', folder };
  return { kind: 'absent', why: `${folder}: ${wrong}; remove that folder to fetch it anew` };
}
