import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import type { PublishImpact } from './publish-dialog.js';

interface GradingChange {
  /** The number the version will get. */
  version: number;
  /** Customers whose tier changes; null while nothing is live, so that all are graded for the first time. */
  moved: { total: number; up: number; down: number; gained: number; lost: number; other: number } | null;
  customers: number;
}

/** The words of publishing a grading model, the same on the canvas and on the versions page. */
export function useGradingImpact(): (change: GradingChange) => PublishImpact {
  const t = useTexts('publish');
  const { number } = useFormats();
  return ({ version, moved, customers }) => {
    const always = [t('referee'), t('regrade', { n: version }), t('callers', { n: version })];
    if (moved === null) {
      return {
        version,
        label: t('labelFirst', { version, n: number(customers) }),
        facts: [t('gradingFirst', { n: number(customers) }), ...always],
      };
    }
    const parts = (['up', 'down', 'gained', 'lost', 'other'] as const)
      .filter((part) => moved[part] > 0)
      .map((part) => t(partTexts[part], { n: number(moved[part]) }));
    const first =
      moved.total === 0
        ? t('gradingNobody')
        : t('gradingMoved', { n: number(moved.total), parts: parts.join(t('partsComma')) });
    return {
      version,
      label: moved.total === 0 ? t('labelNobody', { version }) : t('labelMoved', { version, n: number(moved.total) }),
      facts: [first, ...always],
    };
  };
}

const partTexts = {
  up: 'partUp',
  down: 'partDown',
  gained: 'partGained',
  lost: 'partLost',
  other: 'partOther',
} as const;
