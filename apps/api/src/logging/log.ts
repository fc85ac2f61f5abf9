import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import type { Settings } from '../configuration/settings.js';

/** A JSON logger that writes no bodies and no credentials. */
export function openLog({ logLevel }: Settings): Logger {
  return pino({
    level: logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ['*.password', '*.secret', '*.authorization', '*.cookie', '*.token'],
    serializers: { error: pino.stdSerializers.err },
  });
}

/** Lets the framework log through pino; its start-up chatter is debug. */
export class FrameworkLog implements LoggerService {
  constructor(private readonly pino: Logger) {}

  debug(message: unknown, context?: string): void {
    this.pino.debug(...line(message, context));
  }

  verbose(message: unknown, context?: string): void {
    this.pino.debug(...line(message, context));
  }

  warn(message: unknown, context?: string): void {
    this.pino.warn(...line(message, context));
  }

  error(message: unknown, ...rest: unknown[]): void {
    const context = rest.at(-1);
    this.pino.error(...line(message, typeof context === 'string' ? context : undefined));
  }

  fatal(message: unknown, context?: string): void {
    this.pino.fatal(...line(message, context));
  }

  log(message: unknown, context?: string): void {
    // Nest announces each module and route at this level.
    this.pino.debug(...line(message, context));
  }
}

function line(message: unknown, context: string | undefined): [object, string?] {
  if (typeof message === 'string') return [{ context }, message];
  if (message instanceof Error) return [{ context, error: message }];
  return [{ context, ...Object(message) }];
}
