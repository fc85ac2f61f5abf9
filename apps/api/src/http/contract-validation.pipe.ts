import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import type { ProblemError } from '@tierwright/contract';
import { isStorable } from '@tierwright/model';
import { z } from 'zod';
import { Problem } from './problem.js';

/**
 * Checks `@Body`, `@Query` and `@Param` against the schema they name, for instance `@Body({ schema: routes.x.body })`.
 * Body → 422 with a pointer for each fault, query → 400, path parameter → 404; so is text no database can store.
 */
@Injectable()
export class ContractValidationPipe implements PipeTransform {
  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    const { schema } = metadata;
    if (metadata.type === 'param' || metadata.type === 'query') refuseUnstorable(metadata.type, value);
    if (!(schema instanceof z.ZodType) || metadata.type === 'custom') return value;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    throw problemOf(metadata.type, parsed.error.issues.flatMap(errorsOf));
  }
}

// SQLite would cut the text at NUL and find something else; PostgreSQL would fail.
function refuseUnstorable(place: 'param' | 'query', value: unknown): void {
  const texts = typeof value === 'string' ? [value] : Object.values(Object(value) as object);
  if (texts.some((text) => typeof text === 'string' && !isStorable(text))) throw problemOf(place, []);
}

function problemOf(place: ArgumentMetadata['type'], errors: ProblemError[]): Problem {
  if (place === 'param') return new Problem('not-found');
  return new Problem(place === 'query' ? 'invalid-query' : 'invalid-body', {}, { errors });
}

const escapePointer = (part: PropertyKey) => String(part).replaceAll('~', '~0').replaceAll('/', '~1');

/** A JSON Pointer (RFC 6901). */
export const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${escapePointer(part)}`).join('');

function errorsOf(issue: z.core.$ZodIssue): ProblemError[] {
  if (issue.code === 'unrecognized_keys') {
    const detail = 'is not a known property';
    return issue.keys.map((key) => ({ pointer: pointerTo([...issue.path, key]), code: 'unknown-property', detail }));
  }
  return [{ pointer: pointerTo(issue.path), code: issue.code.replaceAll('_', '-'), detail: detailOf(issue) }];
}

/** What is wrong; of several allowed forms, what each would have been. */
function detailOf(issue: z.core.$ZodIssue): string {
  const forms = issue.code === 'invalid_union' ? issue.errors.flat() : [];
  const told = forms.length > 0 && forms.every(({ path }) => path.length === 0) ? forms : [issue];
  return told.map(({ message }) => message.charAt(0).toLowerCase() + message.slice(1)).join(', or ');
}
