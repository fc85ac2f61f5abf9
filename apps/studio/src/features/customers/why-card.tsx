import { Button } from '@mantine/core';
import { IconChevronRight, IconSitemap } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { exitLabel } from '@tierwright/engine';
import type { GradingDocument, TraceStep } from '@tierwright/model';
import { Card, TierBadge } from '@tierwright/ui';
import type { CSSProperties } from 'react';
import { useLanguage, useLocalized } from '../../texts/language.js';
import { useTexts } from '../../texts/use-texts.js';
import { faceByKey } from '../../tiers/face-by-key.js';
import { Audit } from './audit.js';
import styles from './customer.module.css';
import { useGradedDocument, type Graded } from './graded.js';
import { HeldTelling } from './held-telling.js';
import { heldTier } from './held-tier.js';
import { MissingTelling, NearestTelling } from './outlook.js';
import { Telling } from './telling.js';

/** The answer told three ways: in a sentence, as the path taken, and with what repeats it. */
export function WhyCard({ graded }: { graded: Graded }) {
  const t = useTexts('customers');
  const localized = useLocalized();
  const { summary, result } = graded;
  const inShort = result.explanations?.find((each) => each.audience === 'agent');
  const held = heldTier(result);
  const title = held === null ? t('whyUngraded') : t('why', { tier: held });
  const canvas = (
    <Button
      variant="subtle"
      component={Link}
      to={`/models/${summary.key}/canvas`}
      leftSection={<IconSitemap size={16} />}
    >
      {t('openCanvas')}
    </Button>
  );
  return (
    <Card title={title} actions={canvas} flush>
      <HeldTelling graded={graded} />
      <Telling title={t('sentence')} note={t('forAgent')}>
        <p className={styles.sentence}>{inShort === undefined ? '' : localized(inShort.text)}</p>
      </Telling>
      <NearestTelling graded={graded} />
      <MissingTelling graded={graded} />
      <Telling title={t('path')} note={t('forManager')}>
        <Path graded={graded} />
      </Telling>
      <details className={styles.details}>
        <summary>{t('details')}</summary>
        <Telling title={t('details')} note={t('forAudit')}>
          <Audit graded={graded} />
        </Telling>
      </details>
    </Card>
  );
}

function Path({ graded }: { graded: Graded }) {
  const shell = useTexts('shell');
  const language = useLanguage();
  const document = useGradedDocument(graded);
  const { summary, result } = graded;
  const asked = (result.steps ?? []).filter(({ kind }) => kind !== 'start' && kind !== 'tier');
  const face = faceByKey(result.tier, summary.tiers, language);
  return (
    <ol className={styles.path}>
      {document === undefined
        ? null
        : asked.map((step) => (
            <li key={step.node}>
              <Step step={step} document={document} graded={graded} />
              <IconChevronRight size={16} aria-hidden="true" />
            </li>
          ))}
      <li>
        <span className={styles.end}>
          <TierBadge tier={face} />
          {face?.name ?? shell('ungraded')}
        </span>
      </li>
    </ol>
  );
}

function Step({ step, document, graded }: { step: TraceStep; document: GradingDocument; graded: Graded }) {
  const language = useLanguage();
  const localized = useLocalized();
  const node = document.criteriaFlow.nodes.find(({ id }) => id === step.node);
  const said = graded.result.reasons.filter((reason) => reason.node === step.node);
  const kind = { '--kind': `var(--kind-${step.kind})` } as CSSProperties;
  return (
    <div className={styles.step} style={kind}>
      <b>{node === undefined ? step.node : localized(node.name)}</b>
      {said.map((reason) => (
        <span key={reason.code + (reason.fact ?? '')}>{localized(reason.text)}</span>
      ))}
      {node === undefined || step.exit === null ? null : (
        <span>→ {exitLabel(node, step.exit, document, language)}</span>
      )}
    </div>
  );
}
