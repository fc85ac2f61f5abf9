/** Runs the newest request only: one at a time, the first soon after it was asked for, older ones dropped unseen. */
export interface LatestRunner<Request> {
  ask(request: Request): void;
  stop(): void;
}

interface RunnerSettings<Request, Answer> {
  run: (request: Request, signal: AbortSignal) => Promise<Answer>;
  onAnswer: (answer: Answer, request: Request, isNewest: boolean) => void;
  onFailure: (error: unknown) => void;
  /** Gathers requests that follow one another closely; at most this long. */
  gatherMs?: number;
}

/** A runner that is idle until the first request. */
export function createLatestRunner<Request, Answer>(settings: RunnerSettings<Request, Answer>): LatestRunner<Request> {
  const { run, onAnswer, onFailure, gatherMs = 40 } = settings;
  let waiting: { request: Request } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running: AbortController | null = null;

  const start = async () => {
    timer = null;
    if (!waiting || running) return;
    const { request } = waiting;
    waiting = null;
    const own = new AbortController();
    running = own;
    try {
      const answer = await run(request, own.signal);
      if (!own.signal.aborted) onAnswer(answer, request, waiting === null);
    } catch (error) {
      if (!own.signal.aborted) onFailure(error);
    } finally {
      if (running === own) running = null;
      if (waiting && !own.signal.aborted) void start();
    }
  };
  return {
    ask: (request) => {
      waiting = { request };
      timer ??= setTimeout(() => void start(), gatherMs);
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      waiting = null;
      running?.abort();
      running = null;
    },
  };
}
