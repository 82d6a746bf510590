import { pino, type Logger } from 'pino';
import type { LogLevel } from './config.ts';

/** JSON lines on stderr; on a terminal the same in words. */
export async function createLogger(level: LogLevel): Promise<Logger> {
  if (!process.stderr.isTTY) return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
  const { default: pretty } = await import('pino-pretty');
  return pino({ level, base: null }, pretty({ destination: 2, sync: true, translateTime: 'SYS:HH:MM:ss' }));
}
