import { ActionIcon } from '@mantine/core';
import { IconRoute, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { GradingDocument } from '@tierwright/model';
import { TierBadge } from '@tierwright/ui';
import { useLanguage } from '../../texts/language.js';
import { useTexts } from '../../texts/use-texts.js';
import { faceOf } from '../versions/tier-faces.js';
import styles from './canvas.module.css';
import type { LiveVersion } from './session/use-live-version.js';
import type { CustomerTrace } from './session/use-trace.js';

interface TraceBarProps {
  trace: CustomerTrace;
  document: GradingDocument;
  live: LiveVersion | null;
  onClose: () => void;
}

/** Whose path is lit, with his tier in the draft and in the live version. */
export function TraceBar({ trace, document, live, onClose }: TraceBarProps) {
  const t = useTexts('canvas');
  const language = useLanguage();
  const draft = faceOf(trace.decision.tier, document.tiers, language);
  const before =
    live && trace.liveTier !== undefined ? faceOf(trace.liveTier, live.document.tiers, language) : undefined;
  return (
    <div className={`tw-float ${styles.trace}`} role="status">
      <IconRoute size={18} stroke={1.6} aria-hidden="true" />
      <span>
        <b>{t('tracing', { name: trace.name })}</b>
        <small>{trace.code}</small>
      </span>
      {live && before !== undefined && (
        <span className={styles.traceTier}>
          {t('traceLive', { n: live.number })} <TierBadge tier={before} label={before?.name ?? t('ungraded')} />
        </span>
      )}
      <span className={styles.traceTier}>
        {t('traceDraft')} <TierBadge tier={draft} label={draft?.name ?? t('ungraded')} />
      </span>
      <Link to="/customers/$code" params={{ code: trace.code }}>
        {t('traceOpen')}
      </Link>
      <ActionIcon size={28} aria-label={t('traceClose')} title={t('traceClose')} onClick={onClose}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  );
}
