import { Worker } from 'node:worker_threads';
import type { WorkerAnswer, WorkerQuestion } from './serve.js';

/** A worker died, or took longer than it may; the message says which. */
export class WorkerFailed extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'WorkerFailed';
  }
}

interface Waiting<Request, Answer> {
  readonly id: number;
  readonly request: Request;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * One worker thread that answers questions one after the other. It is started by the first question, and a new one
 * takes its place when it dies or exceeds the time limit; only the question it was at fails.
 */
export class WorkerHost<Request, Answer> {
  private worker: Worker | null = null;
  private current: Waiting<Request, Answer> | null = null;
  private readonly queue: Waiting<Request, Answer>[] = [];
  private timer: NodeJS.Timeout | undefined;
  private nextId = 1;
  private closed = false;

  /** `data` is what the worker reads as `workerData`. */
  constructor(
    private readonly file: URL,
    private readonly options: { readonly timeLimitMs: number; readonly data?: unknown },
  ) {}

  /** @throws WorkerFailed, or the error the worker threw */
  ask(request: Request): Promise<Answer> {
    if (this.closed) return Promise.reject(new WorkerFailed('the worker was closed'));
    return new Promise<Answer>((resolve, reject) => {
      this.queue.push({ id: this.nextId++, request, resolve, reject });
      this.askNext();
    });
  }

  /** Ends the thread; what still waits fails. */
  async close(): Promise<void> {
    this.closed = true;
    this.fail(new WorkerFailed('the worker was closed'));
    for (const waiting of this.queue.splice(0)) waiting.reject(new WorkerFailed('the worker was closed'));
  }

  private askNext(): void {
    if (this.current !== null) return;
    const next = this.queue.shift();
    if (next === undefined) return;
    this.current = next;
    this.timer = setTimeout(() => {
      this.fail(new WorkerFailed(`the worker took longer than ${this.options.timeLimitMs} ms`));
    }, this.options.timeLimitMs);
    const question: WorkerQuestion<Request> = { id: next.id, request: next.request };
    this.worker ??= this.start();
    this.worker.postMessage(question);
  }

  private start(): Worker {
    const worker = new Worker(this.file, { workerData: this.options.data });
    worker.on('message', (message: WorkerAnswer<Answer>) => this.take(message));
    worker.on('error', (error) => this.lost(worker, new WorkerFailed('the worker died', { cause: error })));
    worker.on('exit', () => this.lost(worker, new WorkerFailed('the worker ended')));
    return worker;
  }

  private take(message: WorkerAnswer<Answer>): void {
    const asked = this.current;
    if (asked === null || asked.id !== message.id) return;
    this.settled();
    if ('error' in message) asked.reject(message.error);
    else asked.resolve(message.answer);
    this.askNext();
  }

  private lost(worker: Worker, error: WorkerFailed): void {
    if (this.worker === worker) this.fail(error);
  }

  /** Gives up the thread and the question it was at. */
  private fail(error: WorkerFailed): void {
    const asked = this.current;
    const worker = this.worker;
    this.worker = null;
    this.settled();
    void worker?.terminate();
    asked?.reject(error);
    if (!this.closed) this.askNext();
  }

  private settled(): void {
    clearTimeout(this.timer);
    this.current = null;
  }
}
