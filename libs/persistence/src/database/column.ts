/** Whole numbers beyond 32 bits: PostgreSQL hands them over as text. */
const wholeNumber = {
  from: (value: string | number | null) => (value === null ? null : Number(value)),
  to: (value: number | null) => value,
};

/** JSON kept as text on both databases, so that stock tools read it and keys keep their order. */
export const jsonColumn = <More extends object>(name: string, more?: More) =>
  ({ ...(more as More), name, type: 'simple-json' }) as const;

/** Text; moments are ISO 8601 in UTC and days YYYY-MM-DD, which sort as they read. */
export const textColumn = <More extends object>(name: string, more?: More) =>
  ({ ...(more as More), name, type: 'text' }) as const;

/** An integer of 53 bits. */
export const bigColumn = <More extends object>(name: string, more?: More) =>
  ({ ...(more as More), name, type: 'bigint', transformer: wholeNumber }) as const;

/** An integer of 32 bits. */
export const intColumn = (name: string) => ({ name, type: 'integer' }) as const;

/** A truth value; SQLite keeps 0 and 1. */
export const flagColumn = (name: string) => ({ name, type: 'boolean' }) as const;

/** Added to a column whose value may be absent. */
export const nullable = { nullable: true } as const;
