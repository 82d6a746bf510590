/** The program's exit codes; what each means is part of its interface. */
export const exitCodes = { done: 0, someRefused: 1, wrongUse: 2, serviceUnreachable: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A fault with words for the user: shown without a stack, and the program ends with its exit code. */
export class CliFault extends Error {
  override readonly name = 'CliFault';
  readonly code: string;
  readonly exitCode: ExitCode;
  constructor(code: string, exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.exitCode = exitCode;
  }
}

/** The `code` of an Error of ours or of Node's, else an empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
