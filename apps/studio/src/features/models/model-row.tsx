import { IconChartBar, IconCheck, IconSitemap } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { GradingModelSummary } from '@tierwright/contract';
import { Chip, Progress, TierBar, type TierShare } from '@tierwright/ui';
import { useLanguage, useLocalized } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import { faceByKey } from '../../tiers/face-by-key.js';
import { DraftEffect } from './draft-effect.js';
import styles from './models.module.css';

/** One model of the list; the whole row leads to its canvas. */
export function ModelRow({ model }: { model: GradingModelSummary }) {
  const localized = useLocalized();
  const Icon = model.key.startsWith('abc') ? IconChartBar : IconSitemap;
  return (
    <li>
      <div className={styles.name}>
        <i>
          <Icon size={20} stroke={1.75} aria-hidden="true" />
        </i>
        <h2>
          <Link to="/models/$key/canvas" params={{ key: model.key }}>
            {localized(model.name)}
          </Link>
        </h2>
        <p>{localized(model.description)}</p>
      </div>
      <Distribution model={model} />
      <Live model={model} />
      <DraftEffect model={model} />
    </li>
  );
}

function Distribution({ model }: { model: GradingModelSummary }) {
  const t = useTexts('models');
  const shell = useTexts('shell');
  const language = useLanguage();
  const format = useFormats();
  const localized = useLocalized();
  const total = model.counts.reduce((sum, { count }) => sum + count, 0);
  const shares = model.counts.map(({ tier, count }) => ({ tier: faceByKey(tier, model.tiers, language), count }));
  const note = ({ tier, count }: TierShare) => `${tier?.name ?? shell('ungraded')} ${format.share(count, total)}`;
  if (model.live === null) return <div />;
  return (
    <div>
      <p className={styles.label}>
        <b>{t('distribution')}</b> {t('version', { number: model.live.number, customers: total })}
      </p>
      <TierBar
        shares={shares}
        label={t('distributionOf', { name: localized(model.name) })}
        note={note}
        number={format.number}
      />
      <Regrading model={model} />
    </div>
  );
}

function Regrading({ model }: { model: GradingModelSummary }) {
  const t = useTexts('models');
  const { grading } = model;
  if (grading === null || grading.finishedAt !== null) return null;
  const { version, done, total } = grading;
  const label = t('grading', { version });
  return (
    <div className={styles.progress}>
      <Progress label={label} name={label} note={t('gradingNote', { done, total })} done={done} total={total} />
    </div>
  );
}

function Live({ model }: { model: GradingModelSummary }) {
  const t = useTexts('models');
  const format = useFormats();
  const { live } = model;
  return (
    <div>
      <p className={styles.label}>{t('live')}</p>
      {live === null ? (
        <>
          <p className={styles.line}>{t('neverPublished')}</p>
          <p className={styles.small}>{t('neverPublishedWhy')}</p>
        </>
      ) : (
        <>
          <p className={styles.line}>
            <b>v{live.number}</b>
            <Chip tone="good" icon={<IconCheck size={14} />}>
              {t('liveMark')}
            </Chip>
          </p>
          <p className={styles.small}>{t('since', { when: format.moment(live.publishedAt) })}</p>
          {live.verified > 0 ? <p className={styles.small}>{t('verified', { count: live.verified })}</p> : null}
        </>
      )}
    </div>
  );
}
