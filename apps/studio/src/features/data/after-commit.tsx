import type { GradingModelSummary, ImportCheck, ImportRecord } from '@tierwright/contract';
import { TierBadge } from '@tierwright/ui';
import { IconArrowBackUp, IconDatabasePlus, IconHierarchy2, IconRefresh } from '@tabler/icons-react';
import { useCall } from '../../server/use-call.js';
import { useLanguage, useLocalized } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import styles from './data.module.css';
import { useCommitLabel } from './use-commit-label.js';

/** What happens once the button is pressed: rows written, tiers expected, and the way back. */
export function AfterCommit({ record, check }: { record: ImportRecord; check: ImportCheck }) {
  const t = useTexts('data');
  const { number } = useFormats();
  const models = useCall('listGradingModels').data?.items ?? [];
  const label = useCommitLabel()(record);
  if (label === null) return null;
  const { created, updated, customersAfter } = check;
  return (
    <div className={styles.after}>
      <h3>{t('after', { button: label })}</h3>
      <ol>
        <li>
          <IconDatabasePlus size={16} aria-hidden="true" />
          <span>
            {t('afterWrites', {
              created: number(created),
              updated: number(updated),
              others: number(customersAfter - created - updated),
            })}
          </span>
        </li>
        {check.grades.map((grades) => (
          <Grades key={grades.model} grades={grades} model={models.find(({ key }) => key === grades.model)} />
        ))}
        <li>
          <IconArrowBackUp size={16} aria-hidden="true" />
          <span>{t('afterUndo')}</span>
        </li>
      </ol>
    </div>
  );
}

function Grades(props: { grades: ImportCheck['grades'][number]; model: GradingModelSummary | undefined }) {
  const { grades, model } = props;
  const t = useTexts('data');
  const { number } = useFormats();
  const localized = useLocalized();
  const language = useLanguage();
  const total = grades.tiers.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <li>
        <IconRefresh size={16} aria-hidden="true" />
        <span>
          {t('afterGrades', { n: number(total), model: model ? localized(model.name) : grades.model })}
          <span className={styles.tiers}>
            {grades.tiers
              .filter(({ count }) => count > 0)
              .map(({ tier, count }) => {
                const found = model?.tiers.find(({ id, key }) => id === tier || key === tier);
                return (
                  <span key={tier ?? ''}>
                    <TierBadge tier={found ?? null} label={found?.name[language] ?? t('gradeUngraded')} />{' '}
                    {number(count)}
                  </span>
                );
              })}
          </span>
        </span>
      </li>
      {grades.up + grades.down > 0 && (
        <li>
          <IconHierarchy2 size={16} aria-hidden="true" />
          <span>{t('afterMoves', { up: number(grades.up), down: number(grades.down) })}</span>
        </li>
      )}
    </>
  );
}
