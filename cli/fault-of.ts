import { GraphError, type GraphErrorCode } from '../graph/engine.ts';
import { ApiServerError } from '../api/server.ts';
import { PathError } from '../ingest/sources/read-paths.ts';
import { LogError } from '../ingest/stream/log.ts';
import { CliFault, codeOf, exitCodes, type ExitCode } from './faults.ts';

const graphExitCodes: Readonly<Record<string, ExitCode>> = {
  GRAPH_UNREACHABLE: exitCodes.serviceUnreachable,
} satisfies Partial<Record<GraphErrorCode, ExitCode>>;

/** Turns any fault into words and an exit code; one that nobody foresaw keeps its stack. */
export function faultOf(error: unknown): CliFault {
  if (error instanceof CliFault) return error;
  const code = codeOf(error);
  if (error instanceof GraphError)
    return new CliFault(code, graphExitCodes[code] ?? exitCodes.wrongUse, error.message, { cause: error });
  if (error instanceof LogError)
    return new CliFault(code, error.retryable ? exitCodes.serviceUnreachable : exitCodes.wrongUse, error.message, {
      cause: error,
    });
  if (error instanceof PathError || error instanceof ApiServerError)
    return new CliFault(code, exitCodes.wrongUse, error.message, { cause: error });
  if (code === 'EACCES' || code === 'EROFS' || code === 'ENOSPC')
    return new CliFault(code, exitCodes.wrongUse, (error as Error).message, { cause: error });
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new CliFault('UNFORESEEN', exitCodes.serviceUnreachable, words, { cause: error });
}
