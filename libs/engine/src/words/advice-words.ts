import type { GradingDocument, Language, LocalizedText } from '@tierwright/model';
import type { Confidence } from '../advice/confidence.js';
import type { FactChange } from '../advice/moves.js';
import type { Next, NextStep } from '../advice/next.js';
import { formatValue, roundedDistance, spacedEnd } from './format-value.js';
import { tierWords } from './target-words.js';
import { vocabularyOf } from './vocabulary.js';

const inBoth = (say: (language: Language) => string): LocalizedText => ({ zh: say('zh'), en: say('en') });

/** 年用油量由 2,962 吨增至 3,000 吨（差 38 吨）: one change of a fact, the border told where it is not included. */
export function changeWords(change: FactChange, document: GradingDocument, language: Language): string {
  const vocabulary = vocabularyOf(document);
  const fact = vocabulary.factOf(change.fact);
  const label = vocabulary.labelOf(change.fact)[language];
  const said = (value: unknown) => formatValue(value, fact, language);
  const { from, to, threshold, distance } = change;
  if (distance === null || fact?.type === 'date') {
    return language === 'zh'
      ? `${label}由 ${spacedEnd(said(from))}变为 ${said(to)}`
      : `${label} from ${said(from)} to ${said(to)}`;
  }
  const isPast = threshold !== null && typeof to === 'number' && to !== threshold;
  const isMore = distance > 0;
  const gap = said(roundedDistance(Math.abs(isPast && typeof from === 'number' ? threshold - from : distance)));
  const apart = threshold === from ? '' : gap;
  const [up, down] = language === 'zh' ? ['增至', '降至'] : ['to', 'to'];
  const [above, below] = language === 'zh' ? ['增至超过', '降至低于'] : ['to more than', 'to less than'];
  const verb = isPast ? (isMore ? above : below) : isMore ? up : down;
  const end = said(isPast ? threshold : to);
  if (language === 'zh') return `${label}由 ${spacedEnd(said(from))}${verb} ${end}${apart && `（相差 ${apart}）`}`;
  return `${label} from ${said(from)} ${verb} ${end}${apart && ` (${apart} apart)`}`;
}

function stepText({ changes, tier }: NextStep, document: GradingDocument, language: Language): string {
  const said = changes
    .map((change) => changeWords(change, document, language))
    .join(language === 'zh' ? '，同时' : ' and ');
  const end = tierWords(tier, document, language);
  return language === 'zh' ? `${said}，则为 ${end}` : `${said} would give ${end}`;
}

/** What a step takes and where it leads, in both languages. */
export const stepWords = (step: NextStep, document: GradingDocument): LocalizedText =>
  inBoth((language) => stepText(step, document, language));

/** The nearest way up and the nearest fall as one sentence; "" when there is neither. */
export function nextWords({ up, down }: Next, document: GradingDocument): LocalizedText {
  return inBoth((language) => {
    const parts: string[] = [];
    if (up[0])
      parts.push(`${language === 'zh' ? '最近的升级：' : 'nearest rise: '}${stepText(up[0], document, language)}`);
    if (down)
      parts.push(`${language === 'zh' ? '最近的降级：' : 'nearest fall: '}${stepText(down, document, language)}`);
    return parts.join(language === 'zh' ? '；' : '; ');
  });
}

/** Which tiers the missing facts leave open and what to ask for first; "" when nothing is missing. */
export function confidenceWords(confidence: Confidence, document: GradingDocument): LocalizedText {
  const { best, worst, ask, mayStayUngraded, exact } = confidence;
  if (ask === null) return { zh: '', en: '' };
  const vocabulary = vocabularyOf(document);
  return inBoth((language) => {
    const [top, low] = [tierWords(best, document, language), tierWords(worst, document, language)];
    const label = vocabulary.labelOf(ask)[language];
    if (language === 'zh') {
      if (best === null) return `缺少的资料补齐后仍不分级；先收集${label}`;
      const about = exact ? '' : '估计';
      const open = best === worst ? `${about}为 ${top}` : `${about}最好为 ${top}，最差为 ${low}`;
      return `资料补齐后${open}${mayStayUngraded ? '，也可能不分级' : ''}；先收集${label}`;
    }
    if (best === null) return `with the missing data the customer stays ungraded; collect ${label} first`;
    const about = exact ? '' : ' by estimate';
    const open = best === worst ? `${top}${about}` : `${top} at best and ${low} at worst${about}`;
    return `the missing data leave ${open}${mayStayUngraded ? ', or no tier' : ''}; collect ${label} first`;
  });
}
