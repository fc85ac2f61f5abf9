/** Park and Miller's generator: the same customers on every machine and in every run. */
export function chance(seed) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** How often a value is missing; half of those are null, half absent. */
const missingShare = 0.02;

/** Customers as a caller sends them, parsed from JSON. */
export function customers(count) {
  const next = chance(20_261_122);
  const one = (values) => values[Math.floor(next() * values.length)];
  const whole = (least, most) => least + Math.floor(next() * (most - least + 1));
  const made = Array.from({ length: count }, () => ({
    annual_revenue: Math.round(10 ** (4 + next() * 4)),
    margin_pct: whole(0, 280) / 10,
    orders: whole(0, 40),
    years: whole(0, 150) / 10,
    days_late: Math.floor(60 * next() ** 2),
    growth_pct: whole(-300, 400) / 10,
    segment: one(['fleet', 'factory', 'farm', 'shop', 'office', 'other']),
    region: one(['north', 'east', 'south', 'southwest', 'west', 'overseas']),
    overdue_days: Math.floor(220 * next() ** 4),
    credit_used_pct: whole(0, 110),
  }));
  const known = made.map((customer) =>
    Object.fromEntries(
      Object.entries(customer).flatMap(([key, value]) =>
        next() >= missingShare ? [[key, value]] : next() < 0.5 ? [[key, null]] : [],
      ),
    ),
  );
  return JSON.parse(JSON.stringify(known));
}
