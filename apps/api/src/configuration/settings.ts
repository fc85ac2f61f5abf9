/** Everything the environment decides, read once at boot. */
export abstract class Settings {
  abstract readonly production: boolean;
  abstract readonly port: number;
  abstract readonly host: string;
  /** Absolute path. */
  abstract readonly dataFolder: string;
  /** `sqlite:<file>` or `postgres://…`. */
  abstract readonly databaseUrl: string;
  /** Data set an empty database is filled with. */
  abstract readonly demo: 'oil-gas' | 'superstore' | null;
  /** Address people and systems use; links are made from it. */
  abstract readonly publicUrl: string | null;
  abstract readonly bootstrapKey: string | null;
  abstract readonly bootstrapAdmin: { readonly name: string; readonly password: string } | null;
  /** IANA name; decides only what a fresh installation starts with. */
  abstract readonly zone: string;
  abstract readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** Addresses whose `X-Forwarded-For` is believed. */
  abstract readonly trustedProxies: readonly string[];
}

const loopbackHosts = new Set(['127.0.0.1', '::1', 'localhost']);

/** Whether only this computer can reach the server. */
export const listensOnLoopback = ({ host }: Settings): boolean => loopbackHosts.has(host);

/** Whether the accounts without a password exist: never in production, never reachable from outside. */
export const hasDemoAccounts = (settings: Settings): boolean =>
  settings.demo !== null && !settings.production && listensOnLoopback(settings);
