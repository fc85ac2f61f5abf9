import type { BodyOf, ParamsOf, QueryOf, Route, RouteName, ResponseOf, routes } from '@tierwright/contract';

/** The route behind a name. */
export type RouteOf<Name extends RouteName> = (typeof routes)[Name];

/** Where a call goes: path parameters and query, demanded exactly when the route has them. */
export type Target<R extends Route> = (keyof ParamsOf<R> extends never
  ? { params?: undefined }
  : { params: ParamsOf<R> }) &
  (QueryOf<R> extends undefined ? { query?: undefined } : { query?: QueryOf<R> });

type Sent<R extends Route> = R extends { accepts: 'file' }
  ? { file: Blob; fileName: string; body?: undefined }
  : BodyOf<R> extends undefined
    ? { body?: undefined }
    : { body: BodyOf<R> };

/** Everything a call takes; `ifMatch` is the revision of the draft that was changed, or a whole ETag. */
export type CallOptions<R extends Route> = Target<R> &
  Sent<R> &
  (R extends { ifMatch: true } ? { ifMatch: number | string } : { ifMatch?: undefined }) & { signal?: AbortSignal };

/** What a route answers: its response, text where it produces another media type, undefined where it has no body. */
export type AnswerOf<R extends Route> = R extends { produces: string } ? string : ResponseOf<R>;

/** The options of a route that demands none may be left out. */
export type OptionsArgument<R extends Route> =
  Record<never, never> extends CallOptions<R> ? [options?: CallOptions<R>] : [options: CallOptions<R>];
