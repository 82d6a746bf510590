import { readFile } from 'node:fs/promises';
import { createDeadLetters, type DeadLetters } from '../../ingest/stream/dead-letters.ts';
import type { Log } from '../../ingest/stream/log.ts';
import type { Config } from '../config.ts';
import { CliFault, exitCodes, type ExitCode } from '../faults.ts';
import { openLog } from '../house.ts';
import { createLogger } from '../logger.ts';
import { openKafka } from '../services.ts';
import { print, table, tell } from '../output.ts';
import { mask } from '../../ingest/sources/mask.ts';

/** The log may be opened by several processes, so these work while `up` or a worker runs, which takes up what is put back. */
async function withDeadLetters<Result>(
  config: Config,
  work: (letters: DeadLetters) => Promise<Result>,
): Promise<Result> {
  const log = await openAnyLog(config);
  try {
    return await work(createDeadLetters({ log, mask: (text) => mask(text).text, clock: () => new Date() }));
  } finally {
    await log.close();
  }
}

async function openAnyLog(config: Config): Promise<Log> {
  return config.kafka ? openKafka(config.kafka, await createLogger(config.logLevel)) : openLog(config.home);
}

export async function listDeadLetters(config: Config, json: boolean): Promise<ExitCode> {
  const letters = await withDeadLetters(config, (deadLetters) => deadLetters.list());
  if (json) for (const letter of letters) await print(JSON.stringify(letter));
  else if (letters.length === 0) tell('There are no dead letters.');
  else
    await print(
      table(
        ['id', 'failed at', 'replayed at', 'stage', 'code', 'message'],
        letters.map(({ id, failedAt, replayedAt, stage, code, message }) => [
          id,
          failedAt,
          replayedAt ?? '-',
          stage,
          code,
          message,
        ]),
        process.stdout.columns || 200,
      ),
    );
  return exitCodes.done;
}

export async function showDeadLetter(config: Config, id: string, json: boolean): Promise<ExitCode> {
  const letter = await withDeadLetters(config, (deadLetters) => deadLetters.show(id));
  if (!letter) throw new CliFault('NO_SUCH_DEAD_LETTER', exitCodes.wrongUse, `there is no dead letter ${id}`);
  if (json) await print(JSON.stringify(letter));
  else
    for (const [name, value] of Object.entries(letter))
      await print(`${name.padEnd(16)} ${value === null ? '-' : String(value)}`);
  return exitCodes.done;
}

/** @param file holds the mended record, in the place of the one that was set aside */
export async function replayMended(config: Config, ids: readonly string[], file: string): Promise<ExitCode> {
  const [id] = ids;
  if (id === undefined || ids.length > 1)
    throw new CliFault('NOTHING_NAMED', exitCodes.wrongUse, 'name the one dead letter that the file mends');
  const mended = await readFile(file).catch((cause: Error) => {
    throw new CliFault('NO_SUCH_FILE', exitCodes.wrongUse, `${file} cannot be read: ${cause.message}`, { cause });
  });
  const result = await withDeadLetters(config, (deadLetters) => deadLetters.replayMended(id, mended));
  if (result.ok) await print(`replayed ${id} as ${file} has it`);
  else tell(result.message);
  return result.ok ? exitCodes.done : exitCodes.someRefused;
}

export async function replayDeadLetters(config: Config, which: readonly string[] | 'all'): Promise<ExitCode> {
  if (which !== 'all' && which.length === 0)
    throw new CliFault('NOTHING_NAMED', exitCodes.wrongUse, 'name the dead letters to replay, or say --all');
  const result = await withDeadLetters(config, (deadLetters) =>
    deadLetters.replay(which === 'all' ? 'all' : { ids: which }),
  );
  await print(`replayed ${result.replayed.length}, replayed before ${result.already.length}`);
  for (const id of result.withoutPayload) tell(`${id}: its bytes could not be kept, so it cannot go back`);
  for (const id of result.unknown) tell(`there is no dead letter ${id}`);
  if (result.unknown.length > 0) return exitCodes.wrongUse;
  return result.withoutPayload.length > 0 ? exitCodes.someRefused : exitCodes.done;
}
