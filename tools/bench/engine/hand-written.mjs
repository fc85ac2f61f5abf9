/** The method as somebody would write it in JavaScript, who trusts the types of what he is given. */
export function gradeByHand(c) {
  if (c.overdue_days == null) return null;
  if (c.overdue_days > 180) return 'D';
  if (c.credit_used_pct == null) return null;
  const { annual_revenue: revenue, margin_pct: margin, orders, years, days_late: late, growth_pct: growth } = c;
  if (revenue == null || margin == null || orders == null || years == null || late == null || c.segment == null) {
    return null;
  }
  let score = 2 * (revenue < 1e5 ? 1 : revenue < 5e5 ? 3 : revenue < 2e6 ? 5 : revenue < 1e7 ? 8 : 10);
  score += 1.5 * (margin < 5 ? 0 : margin < 12 ? 3 : margin < 20 ? 6 : 10);
  score += orders < 2 ? 0 : orders < 6 ? 3 : orders < 12 ? 5 : orders < 24 ? 8 : 10;
  score += 0.5 * (years < 1 ? 0 : years < 3 ? 4 : years < 8 ? 7 : 10);
  score += late < 5 ? 10 : late < 15 ? 7 : late < 45 ? 3 : 0;
  score += growth == null ? 2 : growth < -10 ? 0 : growth < 0 ? 3 : growth < 15 ? 6 : 10;
  switch (c.segment) {
    case 'fleet':
    case 'factory':
      score += 10;
      break;
    case 'farm':
      score += 6;
      break;
    default:
      score += 2;
  }
  switch (c.region ?? null) {
    case 'north':
    case 'east':
      score += 4;
      break;
    case 'south':
    case 'southwest':
    case 'west':
      score += 2.5;
      break;
    case null:
      break;
    default:
      score += 0.5;
  }
  const tier = score >= 65 ? 'A' : score >= 50 ? 'B' : score >= 35 ? 'C' : 'D';
  return c.credit_used_pct > 100 && tier < 'C' ? 'C' : tier;
}
