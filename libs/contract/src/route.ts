import type { z } from 'zod';
import type { Permission } from './access.js';
import type { ProblemCode } from './problem.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** One operation of the HTTP surface. The server mounts it, the client calls it, OpenAPI shows it. */
export interface Route {
  readonly method: Method;
  /** With `:name` parameters. */
  readonly path: string;
  readonly permission: Permission;
  readonly summary: string;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** `json` unless said; `file` is multipart/form-data with one part called file. */
  readonly accepts?: 'json' | 'file';
  /** Absent when the answer has no body (204). */
  readonly response?: z.ZodType;
  /** The answer is this media type instead of JSON. */
  readonly produces?: string;
  readonly status?: 200 | 201 | 202 | 204;
  /** The caller must send If-Match with the draft's ETag. */
  readonly ifMatch?: true;
  /** Body limit in bytes, 1 MiB unless said. */
  readonly bodyLimit?: number;
  readonly problems?: readonly ProblemCode[];
}

/** Keeps the literal types of a route. */
export const route = <const R extends Route>(definition: R): R => definition;

type ParamNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

export type ParamsOf<R extends Route> = Record<ParamNames<R['path']>, string | number>;
export type QueryOf<R extends Route> = R['query'] extends z.ZodType ? z.input<R['query']> : undefined;
export type BodyOf<R extends Route> = R['body'] extends z.ZodType ? z.input<R['body']> : undefined;
export type ResponseOf<R extends Route> = R['response'] extends z.ZodType ? z.output<R['response']> : undefined;

const MiB = 1024 * 1024;
export const bodyLimits = { default: MiB, document: 8 * MiB, upload: 64 * MiB } as const;
