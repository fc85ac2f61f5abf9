import { ProblemBody, type Route, routes } from '@tierwright/contract';
import { operationOf } from './operation.js';
import { type JsonSchema, SchemaShelf } from './schemas.js';

/** An OpenAPI 3.1 document. */
export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: JsonSchema;
  readonly paths: Record<string, Record<string, JsonSchema>>;
  readonly components: { readonly schemas: Record<string, JsonSchema>; readonly securitySchemes: JsonSchema };
}

/** Describes the whole HTTP surface, made from the contract and nothing else. */
export function describeApi(version: string): OpenApiDocument {
  const shelf = new SchemaShelf();
  shelf.take(ProblemBody);
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const [name, route] of Object.entries<Route>(routes)) {
    const path = route.path.replace(/:([a-zA-Z]+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(name, route, shelf) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tierwright',
      version,
      description:
        'Grades customers by published models. Errors are RFC 9457 problem details: branch on `code`. ' +
        'Other systems send an API key as `Authorization: Bearer tsk_…`.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: {
      schemas: shelf.components,
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'An API key' },
        session: { type: 'apiKey', in: 'cookie', name: '__Host-sid', description: 'The session of a person' },
      },
    },
  };
}
