/** Where rows are kept. */
export type DatabaseUrl =
  { readonly kind: 'sqlite'; readonly file: string } | { readonly kind: 'postgres'; readonly url: string };

/**
 * Reads `sqlite:<file>` or `postgres://…`.
 * @throws Error on anything else
 */
export function parseDatabaseUrl(url: string): DatabaseUrl {
  if (url.startsWith('sqlite:') && url.length > 'sqlite:'.length) return { kind: 'sqlite', file: url.slice(7) };
  if (/^postgres(ql)?:\/\//.test(url)) return { kind: 'postgres', url };
  throw new Error('a database url begins with `sqlite:` or `postgres://`');
}
