import { customers } from './engine/customers.mjs';
import { compileFigures } from './engine/large-document.mjs';
import { peers } from './engine/peers.mjs';
import { inWords, interleaved, over } from './engine/rounds.mjs';
import { tableFigures } from './engine/table.mjs';

const population = customers(5000);

const named = (name) => `one customer by 8 characteristics and 2 gates: ${name}`;

/** Customers of whom a peer answers something else than the first; compared for all of them before any timing. */
async function differences(expected, { grade }) {
  const answers = [];
  for (const customer of population) answers.push(await grade(customer));
  return population.flatMap((customer, at) =>
    answers[at] === expected[at] ? [] : [{ customer, expected: expected[at], answer: answers[at] }],
  );
}

/** The scorecard of the method by every engine, in one run; the ratio is to ours without a trace. */
export async function scorecardFigures() {
  const { present, absent } = await peers();
  const expected = population.map((customer) => present[0].grade(customer));
  const agreed = [];
  const refused = [];
  for (const peer of present) {
    const different = await differences(expected, peer);
    if (different.length === 0) agreed.push(peer);
    else refused.push({ what: named(peer.name), figure: `not timed: ${different.length} answers differ`, different });
  }
  const contestants = agreed.map((peer) => over(population.slice(0, population.length * peer.share), peer));
  const times = await interleaved(contestants);
  const rows = contestants.map(({ name }, at) => ({
    what: named(name),
    figure: inWords(times[at]),
    ratio: at === 0 ? '1' : `${Number((times[at] / times[0]).toPrecision(3))} ×`,
    nanoseconds: Math.round(times[at]),
  }));
  const missing = absent.map(({ name, why }) => ({ what: named(name), figure: `does not run here: ${why}` }));
  return [...rows, ...refused, ...missing];
}

/** Everything about the engine alone. */
export async function engineFigures() {
  return [...(await scorecardFigures()), ...(await tableFigures()), ...(await compileFigures())];
}
