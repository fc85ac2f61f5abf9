import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Settings } from './settings.js';

/** A setting as text; an empty one counts as absent. */
const text = z
  .string()
  .optional()
  .transform((value) => (value?.trim() ? value.trim() : undefined));

const isZone = (zone: string) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const isHttpUrl = (value: string) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

const check = (fits: (value: string) => boolean, sentence: string) =>
  text.refine((value) => value === undefined || fits(value), { error: sentence });

const oneOf = (...options: string[]) =>
  check((value) => options.includes(value), `must be one of ${options.map((option) => `\`${option}\``).join(', ')}`);

const Environment = z.object({
  NODE_ENV: text,
  PORT: check((value) => /^\d{1,5}$/.test(value) && Number(value) < 65536, 'must be a whole number from 0 to 65535'),
  HOST: text,
  DATABASE_URL: check(
    (value) => /^(sqlite:.+|postgres(ql)?:\/\/.+)/.test(value),
    'must start with `sqlite:` followed by a file, or with `postgres://`',
  ),
  TIERWRIGHT_DATA: text,
  TIERWRIGHT_DEMO: oneOf('oil-gas', 'superstore', '0'),
  TIERWRIGHT_PUBLIC_URL: check(isHttpUrl, 'must be an address that starts with `http://` or `https://`'),
  TIERWRIGHT_BOOTSTRAP_API_KEY: check((value) => value.length >= 24, 'must have 24 characters or more'),
  TIERWRIGHT_BOOTSTRAP_ADMIN: check(
    (value) => /^[^:]{1,100}:.{8,256}$/s.test(value),
    'must be a name, a colon and a password of 8 to 256 characters',
  ),
  TIERWRIGHT_ZONE: check(isZone, 'must be the name of a time zone, such as `Asia/Shanghai`'),
  TIERWRIGHT_LOG: oneOf('silent', 'error', 'warn', 'info', 'debug'),
  TIERWRIGHT_TRUSTED_PROXIES: text,
  /** Read by the tests only; they start servers that inherit it. */
  TIERWRIGHT_TEST_POSTGRES_URL: text,
});
type Environment = z.output<typeof Environment>;

/** The settings, or every reason why there are none, each a sentence. */
export type SettingsReading = { readonly settings: Settings } | { readonly problems: readonly string[] };

/** Reads and checks the whole environment at once; names that start with `TIERWRIGHT_` and mean nothing are problems. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): SettingsReading {
  const parsed = Environment.safeParse(env);
  const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
  const problems = [...unknownNames(env), ...wrong, ...productionProblems(env)];
  if (!parsed.success || problems.length > 0) return { problems };
  return { settings: settingsFrom(parsed.data) };
}

function unknownNames(env: Readonly<Record<string, string | undefined>>): string[] {
  const unknown = Object.keys(env).filter((name) => name.startsWith('TIERWRIGHT_') && !(name in Environment.shape));
  return unknown.map((name) => `${name} is not a setting of Tierwright`);
}

function productionProblems(env: Readonly<Record<string, string | undefined>>): string[] {
  if (env['NODE_ENV']?.trim() !== 'production') return [];
  const url = env['TIERWRIGHT_PUBLIC_URL']?.trim();
  if (!url) return ['TIERWRIGHT_PUBLIC_URL must be set in production, because links are made from it'];
  return url.startsWith('https:') ? [] : ['TIERWRIGHT_PUBLIC_URL must start with `https://` in production'];
}

function settingsFrom(env: Environment): Settings {
  const production = env.NODE_ENV === 'production';
  const dataFolder = resolve(env.TIERWRIGHT_DATA ?? 'data');
  const [name = '', ...password] = env.TIERWRIGHT_BOOTSTRAP_ADMIN?.split(':') ?? [];
  return {
    production,
    port: Number(env.PORT ?? 8080),
    host: env.HOST ?? '127.0.0.1',
    dataFolder,
    databaseUrl: env.DATABASE_URL ?? `sqlite:${join(dataFolder, 'tierwright.db')}`,
    demo: demoFrom(env.TIERWRIGHT_DEMO ?? (production ? '0' : 'oil-gas')),
    publicUrl: env.TIERWRIGHT_PUBLIC_URL ?? null,
    bootstrapKey: env.TIERWRIGHT_BOOTSTRAP_API_KEY ?? null,
    bootstrapAdmin: env.TIERWRIGHT_BOOTSTRAP_ADMIN === undefined ? null : { name, password: password.join(':') },
    zone: env.TIERWRIGHT_ZONE ?? 'Asia/Shanghai',
    logLevel: logLevelFrom(env.TIERWRIGHT_LOG),
    trustedProxies: (env.TIERWRIGHT_TRUSTED_PROXIES ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  };
}

const demoFrom = (value: string): Settings['demo'] => (value === 'oil-gas' || value === 'superstore' ? value : null);

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

const logLevelFrom = (value: string | undefined) => logLevels.find((level) => level === value) ?? 'info';
