const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Goes over some customers; who was graded is counted, so that no work can be left out. */
export function over(customers, { name, grade, waits = false }) {
  const contestant = { name, calls: customers.length, graded: 0 };
  const atOnce = () => {
    for (const customer of customers) if (grade(customer) !== null) contestant.graded += 1;
  };
  const waiting = async () => {
    for (const customer of customers) if ((await grade(customer)) !== null) contestant.graded += 1;
  };
  return Object.assign(contestant, { run: waits ? waiting : atOnce });
}

/** Nanoseconds per call, the median of interleaved rounds, so that a slow moment of the machine hits everybody. */
export async function interleaved(contestants, { rounds = 15, warm = 3 } = {}) {
  const times = contestants.map(() => []);
  for (let round = -warm; round < rounds; round += 1) {
    for (const [at, { calls, run }] of contestants.entries()) {
      const from = process.hrtime.bigint();
      await run();
      const spent = Number(process.hrtime.bigint() - from) / calls;
      if (round >= 0) times[at].push(spent);
    }
  }
  return times.map(median);
}

/** 640 ns, 12.3 µs, 4.56 ms: three figures and a unit. */
export function inWords(nanoseconds) {
  const units = [
    ['ms', 1e6],
    ['µs', 1e3],
    ['ns', 1],
  ];
  const [unit, size] = units.find(([, least]) => nanoseconds >= least) ?? units[2];
  return `${Number((nanoseconds / size).toPrecision(3))} ${unit}`;
}
