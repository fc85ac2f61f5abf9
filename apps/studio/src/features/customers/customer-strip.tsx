import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { Customer } from '@tierwright/contract';
import { Card, TierBadge } from '@tierwright/ui';
import type { ReactNode } from 'react';
import { useCall } from '../../server/use-call.js';
import { useLanguage, useLocalized } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import { faceByKey } from '../../tiers/face-by-key.js';
import styles from './customer.module.css';
import { factsMissed } from './facts-read.js';
import type { Graded } from './graded.js';
import { heldTier, isHeldApart } from './held-tier.js';

/** The facts of the grading at a glance: tier, score, data, owner, response. */
export function CustomerStrip({ customer, graded }: { customer: Customer; graded: Graded }) {
  const t = useTexts('customers');
  const strategies = useTexts('strategies');
  const shell = useTexts('shell');
  const language = useLanguage();
  const localized = useLocalized();
  const format = useFormats();
  const { summary, result } = graded;
  const held = heldTier(result);
  const face = faceByKey(held, summary.tiers, language);
  const grade = customer.grades.find(({ model }) => model === summary.key);
  const { service } = result;
  return (
    <Card flush>
      <dl className={styles.strip}>
        <Item
          name={t('tierFact')}
          note={
            isHeldApart(result)
              ? t('byCriteria', { tier: result.tier ?? shell('ungraded') })
              : grade === undefined
                ? null
                : t('stored', { when: format.moment(grade.gradedAt) })
          }
        >
          <TierBadge tier={face} />
          {face?.name ?? shell('ungraded')}
        </Item>
        <Item name={t('version')} note={localized(summary.name)}>
          v{result.version.number}
        </Item>
        <Item name={t('score')} note={result.score === null ? t('noScore') : null}>
          {result.score === null ? '–' : format.number(result.score)}
        </Item>
        <Completeness graded={graded} />
        {service === null ? null : (
          <>
            <Item name={t('owner')} note={t('planOf', { tier: held ?? '–', version: service.version })}>
              {localized(service.ownerRole) || strategies('noOwner')}
            </Item>
            <Item name={t('response')} note={null}>
              {strategies('within', { n: format.number(service.responseHours) })}
            </Item>
          </>
        )}
      </dl>
    </Card>
  );
}

function Completeness({ graded }: { graded: Graded }) {
  const t = useTexts('customers');
  const localized = useLocalized();
  const dictionary = useCall('listFacts').data?.items ?? [];
  const { missing: needed, steps } = graded.result;
  const missing = needed.length > 0 ? needed : factsMissed(steps ?? []);
  if (missing.length === 0) {
    return (
      <Item name={t('data')} note={t('completeWhy')}>
        <IconCheck size={16} color="var(--up)" aria-hidden="true" />
        {t('complete')}
      </Item>
    );
  }
  const names = missing.map((key) => {
    const fact = dictionary.find((definition) => definition.key === key);
    return fact === undefined ? key : localized(fact.label);
  });
  return (
    <Item name={t('data')} note={t(needed.length > 0 ? 'lacksWhy' : 'lacksHandled')}>
      <IconAlertTriangle size={16} color="var(--warn)" aria-hidden="true" />
      <span className={styles.missing}>{t('lacks', { facts: names.join(' · ') })}</span>
    </Item>
  );
}

function Item({ name, note, children }: { name: string; note: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
      {note === null ? null : <dd>{note}</dd>}
    </div>
  );
}
