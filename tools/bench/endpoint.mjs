import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { benchKey, onCore, startServer } from './server.mjs';

const autocannon = createRequire(import.meta.url).resolve('autocannon');
const seconds = 8;
const path = '/api/v1/grading-models/oil-gas-routes/evaluations';

const facts = {
  annual_volume_t: 2962,
  overdue_days: 9,
  gross_margin_pct: 18,
  payment_days: 15,
  strategic_fit: 4,
  potential_volume_t: 5200,
  growth_yoy_pct: 12,
  annual_sales_cny: 18_420_000,
};

/** Requests a second answered with 2xx while 50 callers ask without a pause. */
async function load(url, body) {
  const [command, ...args] = onCore(1, [
    process.execPath,
    autocannon,
    ...['--json', '--connections', '50', '--duration', String(seconds), '--method', 'POST'],
    ...['--headers', `authorization=Bearer ${benchKey}`, '--headers', 'content-type=application/json'],
    ...['--body', JSON.stringify(body), url + path],
  ]);
  const { stdout } = await promisify(execFile)(command, args, { maxBuffer: 1 << 24 });
  const result = JSON.parse(stdout);
  if (result.non2xx || result.errors) throw new Error(`${result.non2xx} answers were not 2xx, ${result.errors} failed`);
  return { perSecond: result.requests.average, p99: result.latency.p99 };
}

const rounds = 2;

/** Evaluations a second on one core beside a route that does nothing, on the same server and on bare Fastify. */
export async function endpointFigures() {
  const peers = [
    { what: 'evaluate, facts sent along', program: 'apps/api/dist/main.js', body: { facts } },
    { what: 'evaluate, stored customer', program: 'apps/api/dist/main.js', body: { customer: 'OG-01427' } },
    { what: 'same server, guards and schema, empty handler', program: 'tools/bench/bare-nest.mjs', body: { facts } },
    { what: 'bare Fastify, empty handler', program: 'tools/bench/bare-fastify.mjs', body: { facts } },
  ];
  const results = peers.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { program, body }] of peers.entries()) {
      const server = await startServer(program, 23_400 + index, '/health/ready');
      try {
        await load(server.url, body); // warm
        results[index].push(await load(server.url, body));
      } finally {
        await server.stop();
      }
    }
  }
  const best = results.map((runs) => runs.reduce((a, b) => (a.perSecond > b.perSecond ? a : b)));
  return peers.map(({ what }, index) => ({
    what,
    figure: `${Math.round(best[index].perSecond).toLocaleString('en')} /s, p99 ${best[index].p99} ms`,
    ratio: `${(best[index].perSecond / best[2].perSecond).toFixed(2)} × empty handler`,
  }));
}
