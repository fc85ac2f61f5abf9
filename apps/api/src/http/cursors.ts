import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { Problem } from './problem.js';

const Position = z.array(z.union([z.string(), z.number(), z.null()])).max(8);

/** The sort values of the last row of a page. */
export type CursorPosition = readonly (string | number | null)[];

/**
 * Opaque, signed page cursors, bound to the list and the filter they were given for.
 * A cursor that was edited or belongs to another list or filter → 400 `invalid-cursor`.
 */
export class Cursors {
  constructor(private readonly secret: string) {}

  /** `filter` is whatever the rows were narrowed by; the same value must come back with the cursor. */
  write(filter: unknown, position: CursorPosition): string {
    const body = Buffer.from(JSON.stringify(position)).toString('base64url');
    return `${body}.${this.sign(filter, body)}`;
  }

  /** The position a cursor names; null when there is no cursor. */
  read(filter: unknown, cursor: string | undefined): CursorPosition | null {
    if (cursor === undefined) return null;
    const [body = '', signature = '', ...rest] = cursor.split('.');
    const expected = Buffer.from(this.sign(filter, body));
    const given = Buffer.from(signature);
    if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) {
      throw new Problem('invalid-cursor');
    }
    return Position.parse(JSON.parse(Buffer.from(body, 'base64url').toString()));
  }

  private sign(filter: unknown, body: string): string {
    const text = JSON.stringify([filter, body]);
    return createHmac('sha256', this.secret).update(text).digest('base64url').slice(0, 24);
  }
}
