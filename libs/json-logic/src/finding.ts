/** What `check` can find; the meaning and the severity of a code are the caller's catalogue. */
export type FindingCode =
  | 'unknown-fact'
  | 'type-mismatch'
  | 'not-portable'
  | 'invalid-argument'
  | 'unknown-operator'
  | 'many-operators'
  | 'forbidden-key'
  | 'rule-too-deep'
  | 'rule-too-large';

/** A mistake in a rule, with a JSON Pointer into it. */
export interface Finding {
  readonly code: FindingCode;
  readonly pointer: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** One more step of a JSON Pointer (RFC 6901). */
export function pointerTo(pointer: string, part: string | number): string {
  return `${pointer}/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
