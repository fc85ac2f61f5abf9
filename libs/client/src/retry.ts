const passing = new Set([429, 502, 503, 504]);
const attempts = 3;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const isAbort = (error: unknown) => error instanceof Error && error.name === 'AbortError';

function waitBefore(response: Response | null, round: number, delayMs: number): number {
  const seconds = Number(response?.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds <= 5 ? seconds * 1000 : delayMs * 2 ** round;
}

/** Repeats a safe request up to three times while the trouble is one that passes; an abort is obeyed at once. */
export async function tryAgain(attempt: () => Promise<Response>, delayMs: number): Promise<Response> {
  for (let round = 0; ; round += 1) {
    const last = round === attempts - 1;
    try {
      const response = await attempt();
      if (last || !passing.has(response.status)) return response;
      await pause(waitBefore(response, round, delayMs));
    } catch (error) {
      if (last || isAbort(error)) throw error;
      await pause(waitBefore(null, round, delayMs));
    }
  }
}
