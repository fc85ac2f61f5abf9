import type { MessagePort } from 'node:worker_threads';

/** A question on its way into a worker. */
export interface WorkerQuestion<Request> {
  readonly id: number;
  readonly request: Request;
}

/** Its answer, or what was thrown. */
export type WorkerAnswer<Answer> =
  { readonly id: number; readonly answer: Answer } | { readonly id: number; readonly error: Error };

/**
 * The whole of a worker's file: answers each question with what `handle` makes of it.
 *
 * @example
 * `serve(parentPort, handle)`
 */
export function serve<Request, Answer>(
  port: MessagePort | null,
  handle: (request: Request) => Answer | Promise<Answer>,
): void {
  if (port === null) throw new Error('a worker file runs only as a worker');
  port.on('message', async ({ id, request }: WorkerQuestion<Request>) => {
    port.postMessage(await answerOf(id, request, handle));
  });
}

async function answerOf<Request, Answer>(
  id: number,
  request: Request,
  handle: (request: Request) => Answer | Promise<Answer>,
): Promise<WorkerAnswer<Answer>> {
  try {
    return { id, answer: await handle(request) };
  } catch (error) {
    return { id, error: error instanceof Error ? error : new Error(String(error)) };
  }
}
