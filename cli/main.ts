import { Command, CommanderError, Option } from 'commander';
import type { PathFlags } from '../ingest/sources/read-paths.ts';
import { documentKinds } from '../schema/ontology/kinds.ts';
import { readConfig, settings, type Config, type Flags } from './config.ts';
import { faultOf } from './fault-of.ts';
import { exitCodes, type ExitCode } from './faults.ts';
import { endQuietlyOnClosedPipe, tell } from './output.ts';

type SettingName = keyof typeof settings;
type Role = (config: Config) => Promise<ExitCode>;

const handlesMayLingerMs = 2000;

/** Wiring only: each command's module is loaded when it runs, so that `--help` is quick and `extract` opens no store. */
export async function main(args: readonly string[]): Promise<void> {
  endQuietlyOnClosedPipe();
  process.exitCode = await run(args);
  setTimeout(() => process.exit(), handlesMayLingerMs).unref();
}

async function run(args: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.done;
  const program = createProgram(async (flags, role) => {
    const read = readConfig(flags, process.env, process.cwd());
    if (!read.ok) {
      tell(read.faults.map((fault) => `error: ${fault}`).join('\n'));
      exitCode = exitCodes.wrongUse;
    } else exitCode = await role(read.config);
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse;
    const fault = faultOf(error);
    tell(`error: ${fault.message}`);
    return fault.exitCode;
  }
}

type Start = (flags: Flags, role: Role) => Promise<void>;

function createProgram(start: Start): Command {
  const program = new Command('gainsay')
    .description('Reads reports of data breaches and keeps who said what, and who denied it.')
    .exitOverride()
    .showHelpAfterError('(add --help for the ways to use it)')
    .addHelpText(
      'after',
      `\nExit codes: 0 done, 1 some input was refused, 2 wrong use, 3 a service cannot be reached.`,
    );

  const command = (name: string, description: string, uses: readonly SettingName[]): Command =>
    withHome(program.command(name).description(description), uses);

  addUp(command, start);
  addDeployment(command, start);
  addDocuments(command, start);
  addDeadLetters(program, start);
  return program;
}

type AddCommand = (name: string, description: string, uses: readonly SettingName[]) => Command;

function withHome(command: Command, uses: readonly SettingName[]): Command {
  if (uses.includes('home')) command.option('--home <folder>', flagHelp('home'));
  if (uses.length > 0) command.addHelpText('after', settingsHelp(uses));
  return command;
}

function addUp(command: AddCommand, start: Start): void {
  command('up', 'serve everything from one process, on the embedded graph and log', [
    'home',
    'port',
    'host',
    'hostnames',
    'apiKeys',
    'curatorKeys',
    'logLevel',
  ])
    .option('--port <port>', flagHelp('port'))
    .option('--host <address>', flagHelp('host'))
    .option('--no-sample', 'do not read the bundled corpus on the first start')
    .action((options: Flags & { sample: boolean }) =>
      start(options, async (config) => (await import('./commands/up.ts')).up(config, { sample: options.sample })),
    );
}

function addDeployment(command: AddCommand, start: Start): void {
  const services = ['kafkaBrokers', 'kafkaSession', 'neo4jUri', 'neo4jUser', 'neo4jPassword'] as const;
  command('worker', 'work on the log in Kafka: extract, and write into Neo4j', [
    ...services,
    'metricsPort',
    'host',
    'logLevel',
  ])
    .addOption(new Option('--role <role>', 'one of the two works alone').choices(['extract', 'write']))
    .option('--metrics-port <port>', flagHelp('metricsPort'))
    .option('--host <address>', flagHelp('host'))
    .action((options: Flags & { role?: 'extract' | 'write' }) =>
      start(options, async (config) => (await import('./commands/worker.ts')).worker(config, options.role)),
    );
  command('api', 'serve the graph in Neo4j, and take documents for Kafka', [
    ...services,
    'apiKeys',
    'curatorKeys',
    'hostnames',
    'port',
    'host',
    'logLevel',
  ])
    .option('--port <port>', flagHelp('port'))
    .option('--host <address>', flagHelp('host'))
    .action((options: Flags) => start(options, async (config) => (await import('./commands/api.ts')).api(config)));
}

/** Settings of the commands that work on the embedded store or on Kafka and Neo4j. */
const storeSettings = ['kafkaBrokers', 'neo4jUri', 'neo4jUser', 'neo4jPassword'] as const;

function addDocuments(command: AddCommand, start: Start): void {
  command('ingest', 'read documents: .txt, .html, .json, .ndjson, CSAF 2.0; folders are walked', [
    'home',
    'logLevel',
    ...storeSettings,
  ])
    .argument('<path...>', 'files and folders')
    .option('--published <date>', 'when it was published, for a plain text or a page')
    .option('--url <url>', 'its address')
    .option('--publisher <name>', 'who published it')
    .addOption(new Option('--kind <kind>', 'what it is').choices(documentKinds))
    .option('--title <title>', 'its title (else the first line of a text)')
    .addHelpText(
      'after',
      '\nWithout these flags they come from NAME.meta.json beside NAME.txt; where that is silent, none is made up.',
    )
    .action((paths: string[], { home, ...said }: Flags & PathFlags) =>
      start(home === undefined ? {} : { home }, async (config) =>
        (await import('./commands/ingest.ts')).ingest(config, paths, said),
      ),
    );
  command('extract', 'print what the extractor finds in files, one JSON line a document; touches no store', [])
    .argument('<file...>', 'files and folders')
    .option('--rules-only', 'by the rules alone, without what was learned')
    .action((paths: string[], { rulesOnly = false, ...flags }: Flags & { rulesOnly?: boolean }) =>
      start(flags, async () => (await import('./commands/extract.ts')).extractFiles(paths, { rulesOnly })),
    );
  command('export', 'print what the graph holds, one JSON line a document', [
    'home',
    'logLevel',
    'neo4jUri',
    'neo4jUser',
    'neo4jPassword',
  ]).action((options: Flags) =>
    start(options, async (config) => (await import('./commands/export.ts')).exportGraph(config)),
  );
  command('rebuild', 'make the graph anew from the documents in the log', ['home', 'logLevel', ...storeSettings])
    .option('--into <uri>', 'with Kafka: an empty Neo4j to fill, beside the one in use; same user and password')
    .action((options: Flags) =>
      start(options, async (config) => (await import('./commands/rebuild.ts')).rebuild(config)),
    );
}

function addDeadLetters(program: Command, start: Start): void {
  const group = program.command('dead-letters').description('what could not be processed, and a way back');
  const uses = ['home', 'logLevel', 'kafkaBrokers'] as const;
  withHome(group.command('list').description('list them, newest last'), uses)
    .option('--json', 'one JSON line each')
    .action((options: Flags & { json?: boolean }) =>
      start(options, async (config) =>
        (await import('./commands/dead-letters.ts')).listDeadLetters(config, options.json ?? false),
      ),
    );
  withHome(group.command('show').description('show one, with its record'), uses)
    .argument('<id>', 'as list prints it: topic/partition/offset')
    .option('--json', 'as JSON')
    .action((id: string, options: Flags & { json?: boolean }) =>
      start(options, async (config) =>
        (await import('./commands/dead-letters.ts')).showDeadLetter(config, id, options.json ?? false),
      ),
    );
  withHome(group.command('replay').description('put records back to where they came from'), uses)
    .argument('[id...]', 'which ones')
    .option('--all', 'all of them')
    .option('--with <file>', 'the one named, as this file has it: its mended record')
    .action((ids: string[], { all, with: file, ...flags }: Flags & { all?: boolean; with?: string }) =>
      start(flags, async (config) => {
        const { replayDeadLetters, replayMended } = await import('./commands/dead-letters.ts');
        return file === undefined ? replayDeadLetters(config, all ? 'all' : ids) : replayMended(config, ids, file);
      }),
    );
}

function flagHelp(name: 'home' | 'port' | 'host' | 'metricsPort'): string {
  return `${settings[name].help} (else ${settings[name].env}, else ${settings[name].fallback})`;
}

function settingsHelp(uses: readonly SettingName[]): string {
  const lines = uses.map((name) => {
    const setting = settings[name];
    return `  ${setting.env.padEnd(18)} ${setting.help}${'fallback' in setting ? ` (default: ${setting.fallback})` : ''}`;
  });
  return `\nEnvironment:\n${lines.join('\n')}`;
}
