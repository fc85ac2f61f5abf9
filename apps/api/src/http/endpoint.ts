import {
  applyDecorators,
  Header,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
  UseInterceptors,
} from '@nestjs/common';
import type { Route, ResponseOf } from '@tierwright/contract';
import { EntityTagInterceptor } from './entity-tag.interceptor.js';

/** Metadata key of the contract's route on a controller method. */
export const ROUTE = 'tierwright:route';

const methods = {
  GET: RequestMethod.GET,
  POST: RequestMethod.POST,
  PUT: RequestMethod.PUT,
  DELETE: RequestMethod.DELETE,
} as const;

/**
 * Mounts a route of the contract: method, path, status, permission and media type come from it.
 * With `etag` the answer carries that ETag and a matching `If-None-Match` gets 304.
 *
 * @example
 * `@Endpoint(routes.readGradingDraft, { etag: (draft) => revisionTag(draft.revision) })`
 */
export function Endpoint<R extends Route>(
  route: R,
  options: { etag?: (answer: ResponseOf<R>) => string } = {},
): MethodDecorator {
  return applyDecorators(
    RequestMapping({ path: route.path, method: methods[route.method] }),
    HttpCode(route.status ?? 200),
    SetMetadata(ROUTE, route),
    ...(route.produces === undefined ? [] : [Header('Content-Type', route.produces)]),
    ...(options.etag === undefined ? [] : [UseInterceptors(new EntityTagInterceptor(options.etag))]),
  );
}
