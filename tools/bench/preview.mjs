import { startServer } from './server.mjs';

const model = '/api/v1/grading-models/oil-gas-routes';
const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** From an unsaved document to its effect on 5,000 customers, over HTTP, one threshold moved each time. */
export async function previewFigures() {
  const server = await startServer('apps/api/dist/main.js', 23_410, '/health/ready');
  try {
    const signedIn = await fetch(`${server.url}/api/v1/session/demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.url },
      body: JSON.stringify({ role: 'editor' }),
    });
    const headers = {
      cookie: signedIn.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; '),
      'content-type': 'application/json',
      origin: server.url,
    };
    const { document } = await (await fetch(`${server.url}${model}/draft`, { headers })).json();
    const text = JSON.stringify(document);
    const total = [];
    const engine = [];
    for (let round = 0; round < 60; round += 1) {
      const body = JSON.stringify({ document: JSON.parse(text.replace(',3000]', `,${2500 + round}]`)) });
      const from = performance.now();
      const answer = await fetch(`${server.url}${model}/previews`, { method: 'POST', headers, body });
      const { report } = await answer.json();
      if (report.total !== 5000) throw new Error(`the preview saw ${report.total} customers`);
      if (round < 10) continue; // warm
      total.push(performance.now() - from);
      engine.push(report.elapsedMs);
    }
    const row = (what, times) => {
      const sorted = times.sort((a, b) => a - b);
      return {
        what,
        figure: `p50 ${percentile(sorted, 0.5).toFixed(1)} ms, p95 ${percentile(sorted, 0.95).toFixed(1)} ms`,
      };
    };
    return [row('preview of 5,000 customers, request to answer', total), row('… of which in the engine', engine)];
  } finally {
    await server.stop();
  }
}
