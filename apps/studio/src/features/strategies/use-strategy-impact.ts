import { useLocalized } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import type { PublishImpact } from '../publish/publish-dialog.js';
import type { StrategyPreview } from './strategy-preview.js';
import { deltaOf } from './workload-delta.js';

/** The words of publishing a strategy: what it costs, and each change that touches anybody. */
export function useStrategyImpact(preview: StrategyPreview, version: number): PublishImpact {
  const t = useTexts('strategies');
  const publish = useTexts('publish');
  const localized = useLocalized();
  const { number, signed } = useFormats();
  const { draft, live, changes } = preview;
  const delta = deltaOf(draft, live);
  const [only] = changes;
  const label = () => {
    if (live === null) return t('publishFirst', { version });
    if (changes.length === 1 && only && only.customers > 0) {
      return t('publishChange', { version, n: number(only.customers), sentence: localized(only.change.sentence) });
    }
    return delta.visits === 0
      ? t('publishQuiet', { version, n: changes.length })
      : t('publish', { version, visits: signed(delta.visits) });
  };
  const beside = (value: number) => (live === null || value === 0 ? '' : t('beside', { n: signed(value) }));
  return {
    version,
    label: label(),
    facts: [
      ...changes.slice(0, 8).map(({ change }) => localized(change.sentence)),
      ...(changes.length > 8 ? [t('moreChanges', { n: changes.length - 8 })] : []),
      publish('strategyVisits', { n: number(draft.visitsAMonth) }) + beside(delta.visits),
      publish('strategyHours', { n: number(draft.hoursAWeek) }) + beside(delta.hours),
      publish('callers', { n: version }),
      publish('strategyRevert'),
    ],
  };
}
