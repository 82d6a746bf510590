import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

export const checkout = path.resolve(import.meta.dirname, '../..');
const textOf = (file: string): string => readFileSync(path.join(checkout, file), 'utf8');

export interface ComposeService {
  readonly image: string;
  readonly build?: { readonly context: string; readonly target: string };
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly healthcheck: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly profiles?: readonly string[];
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks: readonly string[];
  readonly user?: string;
  readonly read_only?: boolean;
  readonly tmpfs?: readonly string[];
  readonly cap_drop: readonly string[];
  readonly security_opt: readonly string[];
  readonly restart: string;
  readonly mem_limit: string;
  readonly cpu_shares?: number;
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
}

const reference = /\$(?:(\$)|\{(\w+)(?:(:[-?])([^}]*))?\})/g;

/** As Compose fills in: ${NAME}, ${NAME:-else}, ${NAME:?complaint}, and $$ for a dollar. */
function fillIn(text: string, settings: Readonly<Record<string, string>>): string {
  return text.replace(reference, (...[, dollar, name = '', how, words = '']: (string | undefined)[]) => {
    if (dollar !== undefined) return '$';
    const value = settings[name] ?? '';
    if (value !== '') return value;
    if (how === ':?') throw new Error(`${name}: ${words}`);
    return words;
  });
}

function fillInAll(value: unknown, settings: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return fillIn(value, settings);
  if (Array.isArray(value)) return value.map((item) => fillInAll(item, settings));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillInAll(item, settings)]));
}

/** docker-compose.yml, with these settings in place of .env. */
export function readComposeFile(settings: Readonly<Record<string, string>>): ComposeFile {
  return fillInAll(parse(textOf('docker-compose.yml'), { merge: true }), settings) as ComposeFile;
}

/** What docker-compose.yml gives a service in its environment, for whoever runs its command without a container. */
export function settingOf(service: string, name: string): string {
  const value = readComposeFile({ NEO4J_PASSWORD: 'unused' }).services[service]?.environment[name];
  if (value === undefined) throw new Error(`docker-compose.yml sets no ${name} for ${service}`);
  return value;
}

const ofMemory = ['NODE_OPTIONS', 'MALLOC_MMAP_THRESHOLD_'];

/** What of that says to Node how much memory a service may take. */
export const memorySettings = (service: 'extract' | 'write' | 'api'): Record<string, string> =>
  Object.fromEntries(ofMemory.map((name) => [name, settingOf(service, name)]));

/** The names of all settings that docker-compose.yml takes from .env. */
export function settingsOfComposeFile(): Set<string> {
  return new Set([...textOf('docker-compose.yml').matchAll(reference)].flatMap(([, , name]) => name ?? []));
}

/** The names that .env.example sets, each of which has words above it. */
export function settingsOfExample(): { name: string; value: string; said: boolean }[] {
  const lines = textOf('.env.example').split('\n');
  return lines.flatMap((line, index) => {
    const [, name, value] = /^(\w+)=(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) return [];
    const above = lines.slice(0, index).findLast((other) => !/^\w+=/.test(other));
    return [{ name, value, said: above?.startsWith('# ') === true }];
  });
}

export interface DockerStage {
  readonly name: string;
  /** An image or an earlier stage. */
  readonly from: string;
  /** Each instruction with its arguments, in order; lines that go on are one. */
  readonly steps: readonly { readonly instruction: string; readonly rest: string }[];
}

export function readDockerfile(): DockerStage[] {
  const stages: (DockerStage & { steps: { instruction: string; rest: string }[] })[] = [];
  const lines = textOf('Dockerfile')
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n');
  for (const line of lines.filter((text) => text !== '')) {
    const [, instruction = '', rest = ''] = /^(\w+) (.*)$/.exec(line) ?? [];
    const [, from = '', name = ''] = /^(\S+) AS (\S+)$/.exec(rest) ?? [];
    if (instruction === 'FROM') stages.push({ name, from, steps: [] });
    else stages.at(-1)?.steps.push({ instruction, rest });
  }
  return stages;
}

/** What of the checkout the image of a stage holds, the stages below it included. */
export function copiedInto(stage: string, stages = readDockerfile()): string[] {
  const found = stages.find(({ name }) => name === stage);
  if (found === undefined) return [];
  const own = found.steps
    .filter(({ instruction, rest }) => instruction === 'COPY' && !rest.startsWith('--from'))
    .flatMap(({ rest }) => rest.split(' ').slice(0, -1));
  return [...copiedInto(found.from, stages), ...own];
}

export const readDockerignore = (): string[] =>
  textOf('.dockerignore')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
