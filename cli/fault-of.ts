import { CliFault, codeOf, exitCodes, type ExitCode } from './faults.ts';

/** Faults of the rooms that a user can do something about, by their code. Their messages say what. */
const exitCodeOf: Readonly<Record<string, ExitCode>> = {
  NO_SUCH_FILE: exitCodes.wrongUse,
  BAD_FLAGS: exitCodes.wrongUse,
  PORT_IN_USE: exitCodes.wrongUse,
  CANNOT_LISTEN: exitCodes.wrongUse,
  GRAPH_IN_USE: exitCodes.wrongUse,
  GRAPH_DAMAGED: exitCodes.wrongUse,
  GRAPH_UNUSABLE: exitCodes.wrongUse,
  GRAPH_TOO_NEW: exitCodes.wrongUse,
  WRITER_REPLACED: exitCodes.wrongUse,
  WRONG_PARTITIONS: exitCodes.wrongUse,
  GRAPH_UNREACHABLE: exitCodes.serviceUnreachable,
  TRANSACTION_TOO_LARGE: exitCodes.serviceUnreachable,
  LOG_IN_USE: exitCodes.wrongUse,
  LOG_DAMAGED: exitCodes.wrongUse,
  LOG_UNREACHABLE: exitCodes.serviceUnreachable,
  EACCES: exitCodes.wrongUse,
  EEXIST: exitCodes.wrongUse,
  ENOENT: exitCodes.wrongUse,
  ENOTDIR: exitCodes.wrongUse,
  EROFS: exitCodes.wrongUse,
  ENOSPC: exitCodes.serviceUnreachable,
};

/** Turns any fault into words and an exit code; one that nobody foresaw keeps its stack. */
export function faultOf(error: unknown): CliFault {
  if (error instanceof CliFault) return error;
  const code = codeOf(error);
  const exitCode = exitCodeOf[code];
  if (error instanceof Error && exitCode !== undefined)
    return new CliFault(code, exitCode, error.message, { cause: error });
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new CliFault('UNFORESEEN', exitCodes.serviceUnreachable, words, { cause: error });
}
