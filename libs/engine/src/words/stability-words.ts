import type { GradingDocument, Language, LocalizedText, StabilityPolicy, TierExpiry } from '@tierwright/model';
import type { Settlement } from '../stability/settle-tier.js';
import { nodeWords, tierWords } from './target-words.js';

type Both = readonly [zh: string, en: string];

const periods: Readonly<Record<StabilityPolicy['period'], Both>> = {
  month: ['月', 'month'],
  quarter: ['季', 'quarter'],
  year: ['年', 'year'],
};

const months = (count: number): Both => [`${count} 个月`, count === 1 ? '1 month' : `${count} months`];
const days = (count: number): Both => [`${count} 天`, count === 1 ? '1 day' : `${count} days`];

function riseWords({ upgrade, maxStepsUp, period }: StabilityPolicy): Both {
  const [zh, en] =
    upgrade === 'now'
      ? ['达标当日升级', 'up at once']
      : [`每${periods[period][0]}末升级`, `up at the end of a ${periods[period][1]}`];
  if (maxStepsUp === undefined) return [zh, en];
  return [
    `${zh}，每${periods[period][0]}最多升 ${maxStepsUp} 级`,
    `${en}, by at most ${maxStepsUp} a ${periods[period][1]}`,
  ];
}

function fallWords({ downgrade, failPeriods, period, expiry }: StabilityPolicy): Both {
  if (downgrade === 'never') return ['不降级', 'never down'];
  if (downgrade === 'now') return ['未达标当日降至相应等级', 'down to the matching tier at once'];
  const depth = {
    'one-step': ['降一级', 'one tier down'],
    matching: ['降至相应等级', 'down to the matching tier'],
    base: ['降至最低等级', 'down to the lowest tier'],
  } as const;
  const [zh, en] = depth[downgrade];
  if (expiry) {
    const times =
      failPeriods === 1
        ? ['到期未达标', 'after a term below']
        : [`连续 ${failPeriods} 期未达标`, `after ${failPeriods} terms below in a row`];
    return [`${times[0]}${zh}`, `${en} ${times[1]}`];
  }
  const [periodZh, periodEn] = periods[period];
  if (failPeriods === 1) return [`${periodZh}末未达标${zh}`, `${en} after a ${periodEn} below`];
  const count = period === 'month' ? `${failPeriods} 个月` : `${failPeriods} ${period === 'quarter' ? '个季度' : '年'}`;
  return [`连续 ${count}未达标${zh}`, `${en} after ${failPeriods} ${periodEn}s below in a row`];
}

function expiryWords({ from, term, start }: TierExpiry, rounding: StabilityPolicy['rounding']): Both {
  const [lengthZh, lengthEn] = 'months' in term ? months(term.months) : days(term.days);
  const froms: Readonly<Record<TierExpiry['from'], Both>> = {
    'tier-start': ['自定级日起', 'from the day it was reached'],
    joined: ['自加入日起', 'from the day of joining'],
    fixed: [`自 ${start ?? ''} 起循环`, `in cycles from ${start ?? ''}`],
  };
  const ends = {
    day: ['', ''],
    'month-end': ['，至月底', ', to the end of the month'],
    'year-end': ['，至年底', ', to the end of the year'],
  } as const;
  return [
    `等级有效期 ${lengthZh}（${froms[from][0]}${ends[rounding][0]}）`,
    `a tier lasts ${lengthEn} ${froms[from][1]}${ends[rounding][1]}`,
  ];
}

/** Stability rules as one sentence; a document without any follows each proposal at once. */
export function policyWords(document: GradingDocument, language: Language): string {
  const policy = document.stability;
  if (!policy) return language === 'zh' ? '等级随评定结果即时变动' : 'A tier follows each result at once';
  const { newcomer, holdMonths, graceDays, expiry, rounding, sanctions = [], ungraded } = policy;
  const parts: Both[] = [riseWords(policy), fallWords(policy)];
  if (expiry) parts.push(expiryWords(expiry, rounding));
  if (holdMonths > 0) parts.push([`至少保级 ${months(holdMonths)[0]}`, `held for at least ${months(holdMonths)[1]}`]);
  if (graceDays > 0) parts.push([`降级前宽限 ${days(graceDays)[0]}`, `${days(graceDays)[1]} of grace before a fall`]);
  if (newcomer) {
    const [zh, en] = months(newcomer.months);
    parts.push([
      `新客户前 ${zh}为 ${tierWords(newcomer.tier, document, 'zh')}`,
      `newcomers are ${tierWords(newcomer.tier, document, 'en')} for ${en}`,
    ]);
  }
  for (const { gate, months: echo } of sanctions) {
    const [zh, en] = [nodeWords(gate, document, 'zh'), nodeWords(gate, document, 'en')];
    parts.push(
      echo === 0
        ? [`触及${zh}立即降级`, `down at once by ${en}`]
        : [`触及${zh}立即降级且 ${months(echo)[0]}内不升`, `down at once by ${en} and no rise for ${months(echo)[1]}`],
    );
  }
  parts.push(
    ungraded === 'keep'
      ? ['资料不足时保留原等级', 'kept while data is missing']
      : ['资料不足时取消等级', 'lost when data is missing'],
  );
  const said = parts.map(([zh, en]) => (language === 'zh' ? zh : en)).join(language === 'zh' ? '；' : '; ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Why a settled tier is what it is, as one sentence in both languages. */
export function settlementWords({ tier, reason, state }: Settlement, document: GradingDocument): LocalizedText {
  const [zh, en] = [tierWords(tier, document, 'zh'), tierWords(tier, document, 'en')];
  const needed = document.stability?.failPeriods ?? 1;
  const failed = state.failedPeriods;
  const said: Readonly<Record<Settlement['reason'], Both>> = {
    first: [`首次评为 ${zh}`, `first graded ${en}`],
    kept: [`达到要求，保持 ${zh}`, `still qualifies for ${en}`],
    renewed: [`再次达标，${zh}续至 ${state.until ?? ''}`, `qualifies again: ${en} renewed until ${state.until ?? ''}`],
    upgraded: [`升为 ${zh}`, `raised to ${en}`],
    'upgrade-limited': [`本期最多升至 ${zh}`, `${en} is as far as this period allows`],
    'upgrade-waits': [
      `已达更高等级，期末升级，目前仍为 ${zh}`,
      `qualifies for a better tier, which comes with the next period; ${en} until then`,
    ],
    lowered: [`降为 ${zh}`, `lowered to ${en}`],
    watched: [
      `未达标，关注（${failed}/${needed}），仍为 ${zh}`,
      `below, on watch (${failed} of ${needed}); still ${en}`,
    ],
    held: [`未达标，保级期内仍为 ${zh}`, `below, but ${en} is held for now`],
    'term-runs': [`未达标，有效期至 ${state.until ?? ''}，仍为 ${zh}`, `below; ${en} lasts until ${state.until ?? ''}`],
    notice: [
      `将于 ${state.fallsOn ?? ''} 降级，除非重新达标；目前仍为 ${zh}`,
      `falls on ${state.fallsOn ?? ''} unless it qualifies again; ${en} until then`,
    ],
    'never-lowered': [`未达标，按规则不降级，仍为 ${zh}`, `below, but tiers are never lowered: still ${en}`],
    newcomer: [`新客户期内为 ${zh}`, `${en} as a newcomer`],
    sanctioned: [
      `受限至 ${state.sanction?.until ?? ''}，为 ${zh}`,
      `${en} under a sanction until ${state.sanction?.until ?? ''}`,
    ],
    'ungraded-kept': [`资料不足，保留 ${zh}`, `not enough data: ${en} is kept`],
    ungraded: ['资料不足，没有等级', 'not enough data: no tier'],
    'earlier-day': [`日期早于上次评定，仍为 ${zh}`, `a day before the last settling: still ${en}`],
  };
  return { zh: said[reason][0], en: said[reason][1] };
}
