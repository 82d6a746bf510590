import type { Logger } from 'pino';
import type { ApiServerOptions } from '../api/server.ts';
import type { GraphReader } from '../graph/engine.ts';
import { exportRoute } from './export-route.ts';
import { operationsRoutes, type OperationsDeps } from './operations/routes.ts';

/** What `up` and `api` answer beside the API: how they are, and `GET /export`. */
export function extraRoutes(
  reader: GraphReader,
  logger: Logger,
  deps: OperationsDeps,
): NonNullable<ApiServerOptions['extraRoutes']> {
  const operations = operationsRoutes(deps);
  const exports = exportRoute(reader, logger);
  return (request, response) => operations(request, response) || exports(request, response);
}
