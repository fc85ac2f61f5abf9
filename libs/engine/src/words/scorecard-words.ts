import type { GradingDocument, Language, NodeOf, ScorecardCharacteristic } from '@tierwright/model';
import { limited, type Limits } from '../scorecard/sum.js';
import { formatNumber, listSeparator, roundedDistance } from './format-value.js';
import { vocabularyOf } from './vocabulary.js';

type Scorecard = NodeOf<'scorecard'>;

/** The most points a characteristic can add, weight included; decay never adds. */
function bestPoints(characteristic: ScorecardCharacteristic): number {
  const { weight, decay } = characteristic;
  const best = Math.max(...pointsIn(characteristic));
  return roundedDistance(weight * (decay ? Math.max(best, 0) : best));
}

function pointsIn(characteristic: ScorecardCharacteristic): number[] {
  if (characteristic.by === 'bands') return characteristic.bands.map(({ points }) => points);
  if (characteristic.by === 'linear') return characteristic.points.map(({ points }) => points);
  return [...characteristic.groups.map(({ points }) => points), characteristic.others];
}

/** The limits of some points in words: 最高 30 分; empty without any. */
export function limitWords({ min, max }: Limits, language: Language): string {
  const said = [
    ...(max === undefined ? [] : [language === 'zh' ? `最高 ${formatNumber(max)} 分` : `${formatNumber(max)} at most`]),
    ...(min === undefined
      ? []
      : [language === 'zh' ? `最低 ${formatNumber(min)} 分` : `${formatNumber(min)} at least`]),
  ];
  return said.join(listSeparator[language]);
}

/** How the points of a characteristic fade, in words. */
export function decayWords(
  { fact, method, days }: NonNullable<ScorecardCharacteristic['decay']>,
  document: GradingDocument,
  language: Language,
): string {
  const since = vocabularyOf(document).labelOf(fact)[language];
  const many = formatNumber(days);
  if (language === 'zh')
    return method === 'linear' ? `自${since}起 ${many} 天内递减至 0` : `自${since}起每 ${many} 天减半`;
  return method === 'linear' ? `down to 0 within ${many} days of ${since}` : `halved every ${many} days after ${since}`;
}

/** A scorecard in one sentence: its lines with the most points of each, the limits of groups, the most in all. */
export function scorecardSentence(node: Scorecard, document: GradingDocument, language: Language): string {
  if (!node.characteristics.length) return language === 'zh' ? '尚未设置指标' : 'no characteristic yet';
  const listed = node.characteristics.map((line) => lineWords(line, document, language)).join(listSeparator[language]);
  const capped = (node.groups ?? []).flatMap((group) => {
    const limits = limitWords(group, language);
    return limits ? [language === 'zh' ? `${group.label.zh}${limits}` : `${group.label.en} ${limits}`] : [];
  });
  const groups = capped.map((said) => (language === 'zh' ? `，${said}` : `; ${said}`)).join('');
  const full = formatNumber(mostPoints(node));
  return language === 'zh' ? `${listed}${groups}，满分 ${full}` : `${listed}${groups}; ${full} points at most`;
}

function lineWords(line: ScorecardCharacteristic, document: GradingDocument, language: Language): string {
  const best = `${line.label[language]} ${formatNumber(bestPoints(line))}`;
  if (!line.decay) return best;
  const fades = decayWords(line.decay, document, language);
  return language === 'zh' ? `${best}（${fades}）` : `${best} (${fades})`;
}

/** The most points a customer can have: the best of every line inside the limits of its group and of the total. */
function mostPoints({ base, characteristics, groups = [], limits }: Scorecard): number {
  const bestOf = (group: string | undefined) =>
    characteristics.filter((line) => line.group === group).reduce((sum, line) => sum + bestPoints(line), 0);
  const known = new Set(groups.map(({ id }) => id));
  const own = characteristics
    .filter(({ group }) => group === undefined || !known.has(group))
    .reduce((sum, line) => sum + bestPoints(line), base);
  const total = groups.reduce((sum, group) => sum + limited(bestOf(group.id), group), own);
  return roundedDistance(limited(total, limits));
}
