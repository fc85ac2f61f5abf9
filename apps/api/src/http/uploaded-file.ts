import '@fastify/multipart';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

/** The one file of a multipart request; the name is the caller's text and names nothing on disk. */
export interface UploadedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Reads the part called `file`; no such part → 422. */
export const SentFile = createParamDecorator(async (_: unknown, context: ExecutionContext): Promise<UploadedFile> => {
  const part = await context.switchToHttp().getRequest<FastifyRequest>().file();
  if (part === undefined || part.fieldname !== 'file') {
    throw new Problem(
      'invalid-body',
      {},
      { errors: [{ pointer: '/file', code: 'missing-file', detail: 'send one file' }] },
    );
  }
  const bytes = await part.toBuffer();
  return { fileName: [...part.filename].slice(0, 200).join(''), bytes };
});
