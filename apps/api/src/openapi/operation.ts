import { permissions, problemCatalogue, type ProblemCode, type Route } from '@tierwright/contract';
import type { JsonSchema, SchemaShelf } from './schemas.js';

/** One operation of the document, from its route. */
export function operationOf(name: string, route: Route, shelf: SchemaShelf): JsonSchema {
  const { scope } = permissions[route.permission];
  return {
    operationId: name,
    tags: [tagOf(route)],
    summary: route.summary,
    parameters: [...pathParameters(route), ...queryParameters(route, shelf), ...headerParameters(route)],
    ...bodyOf(route, shelf),
    responses: { ...successOf(route, shelf), ...problemsOf(route) },
    security: securityOf(route),
    'x-permission': route.permission,
    ...(scope === null ? {} : { 'x-scope': scope }),
  };
}

const tagOf = (route: Route) => route.path.replace('/api/v1/', '').split('/').filter(Boolean)[0] ?? 'health';

const pathParameters = (route: Route): JsonSchema[] =>
  [...route.path.matchAll(/:([a-zA-Z]+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: name === 'number' ? { type: 'integer', minimum: 1 } : { type: 'string' },
  }));

function queryParameters(route: Route, shelf: SchemaShelf): JsonSchema[] {
  if (route.query === undefined) return [];
  const { properties = {}, required = [] } = shelf.take(route.query) as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

function headerParameters(route: Route): JsonSchema[] {
  if (route.ifMatch === undefined) return [];
  const description = 'ETag of the draft that was changed, such as "r7"';
  return [{ name: 'If-Match', in: 'header', required: true, description, schema: { type: 'string' } }];
}

const filePart = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
};

function bodyOf(route: Route, shelf: SchemaShelf): JsonSchema {
  if (route.accepts === 'file') {
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema: filePart } } } };
  }
  if (route.body === undefined) return {};
  return { requestBody: { required: true, content: { 'application/json': { schema: shelf.take(route.body) } } } };
}

function successOf(route: Route, shelf: SchemaShelf): JsonSchema {
  const status = String(route.status ?? 200);
  if (route.produces !== undefined) {
    const media = route.produces.split(';')[0] ?? route.produces;
    return { [status]: { description: 'done', content: { [media]: { schema: { type: 'string' } } } } };
  }
  if (route.response === undefined) return { [status]: { description: 'done' } };
  return { [status]: { description: 'done', content: { 'application/json': { schema: shelf.take(route.response) } } } };
}

/** Statuses any route may answer with, besides those it names. */
function usualProblems(route: Route): ProblemCode[] {
  return [
    ...(route.permission === 'public' ? [] : (['unauthorized', 'forbidden'] as const)),
    ...(route.query === undefined ? [] : (['invalid-query'] as const)),
    ...(route.body === undefined
      ? []
      : (['malformed-json', 'body-too-large', 'unsupported-media-type', 'invalid-body'] as const)),
  ];
}

function problemsOf(route: Route): JsonSchema {
  const codes = [...new Set([...usualProblems(route), ...(route.problems ?? [])])];
  const byStatus = grouped(codes);
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  return Object.fromEntries(
    [...byStatus].map(([status, of]) => [
      String(status),
      { description: of.map((code) => `\`${code}\`: ${problemCatalogue[code].en}`).join('; '), content },
    ]),
  );
}

function grouped(codes: readonly ProblemCode[]): Map<number, ProblemCode[]> {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const { status } = problemCatalogue[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return byStatus;
}

function securityOf(route: Route): JsonSchema[] {
  if (route.permission === 'public') return [];
  return permissions[route.permission].scope === null ? [{ session: [] }] : [{ session: [] }, { key: [] }];
}
