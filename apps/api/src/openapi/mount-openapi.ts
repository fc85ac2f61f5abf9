import type { INestApplication } from '@nestjs/common';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { describeApi } from './document.js';

/** Serves the description at `/api/openapi.json` and a page to try it at `/api/docs`. */
export function mountOpenApi(app: INestApplication, version: string): void {
  // Our schemas are JSON Schema 2020-12, which the framework's own type for 3.0 cannot say.
  const document = describeApi(version) as unknown as OpenAPIObject;
  SwaggerModule.setup('/api/docs', app, document, {
    jsonDocumentUrl: '/api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Tierwright API',
  });
}
