import { GraphQLError } from 'graphql';

export type FaultCode =
  | 'PAGE_TOO_LARGE'
  | 'BAD_PAGE_SIZE'
  | 'BAD_CURSOR'
  | 'BAD_USER_INPUT'
  | 'BAD_DURATION'
  | 'TOO_MANY_IDS'
  | 'TOO_MANY_DOCUMENTS'
  | 'TOO_MANY_MATCHES'
  | 'DEPTH_TOO_LARGE'
  | 'QUERY_TOO_DEEP'
  | 'QUERY_TOO_COSTLY'
  | 'TOO_MANY_ALIASES'
  | 'TOO_MANY_TOKENS'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'SERVICE_UNAVAILABLE';

/** Thrown on purpose, for the caller to read. Anything else that is thrown is masked. */
export function fault(code: FaultCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

function originOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? originOf(error.originalError) : error;
}

function isRetryable(error: unknown): boolean {
  return error instanceof Error && 'retryable' in error && error.retryable === true;
}

export interface ErrorLog {
  error(details: object, message: string): void;
}

/** What leaves the server: faults as they are, a service that is away by its code, all else as one blank error. */
export function createMaskError(log: ErrorLog): (error: unknown) => Error {
  return (error) => {
    const wrapped = error instanceof GraphQLError ? error : null;
    if (typeof wrapped?.extensions['code'] === 'string') return wrapped;
    const original = originOf(error);
    const places = wrapped ? { nodes: wrapped.nodes ?? null, path: wrapped.path ?? null } : {};
    if (wrapped && wrapped.path === undefined && original instanceof GraphQLError) {
      // Made by graphql itself before any resolver ran: a variable that does not fit its type, for instance.
      return new GraphQLError(wrapped.message, { ...places, extensions: { code: 'BAD_USER_INPUT' } });
    }
    log.error({ err: original, path: wrapped?.path }, 'a request failed');
    return isRetryable(original)
      ? new GraphQLError('A service that this needs cannot be reached or is busy. Try again later.', {
          ...places,
          extensions: { code: 'SERVICE_UNAVAILABLE' },
        })
      : new GraphQLError('Unexpected error.', { ...places, extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  };
}
