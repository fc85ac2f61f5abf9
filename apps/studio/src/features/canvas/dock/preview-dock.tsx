import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ProblemNotice } from '../../../problems/problem-notice.js';
import { useFormats } from '../../../texts/use-formats.js';
import { useTexts } from '../../../texts/use-texts.js';
import styles from './dock.module.css';
import { DockFigures } from './dock-figures.js';
import type { DockView, Preview } from './dock-view.js';
import { MoverList } from './mover-list.js';
import { TierBars } from './tier-bars.js';
import { TierChanges } from './tier-changes.js';

interface PreviewDockProps extends Omit<DockView, 'preview' | 'stale'> {
  preview: Preview | null;
  modelKey: string;
  computing: boolean;
  error: unknown;
}

/** What the draft does to every customer: figures, tiers, tier changes and names; old figures dim while new ones come. */
export function PreviewDock({ modelKey, preview, computing, error, ...rest }: PreviewDockProps) {
  const t = useTexts('canvas');
  const { number } = useFormats();
  const [folded, setFolded] = useState(false);
  const note =
    computing && preview ? t('dockComputing') : preview && t('dockNote', { n: number(preview.report.total) });
  return (
    <section className={styles.dock} data-folded={folded || undefined} aria-label={t('dock')}>
      <header>
        <h2>{t('dock')}</h2>
        <span role="status">{note}</span>
        {rest.live && (
          <Link to="/models/$key/versions" params={{ key: modelKey }} search={{ from: rest.live.number, to: 'draft' }}>
            {t('compare')}
          </Link>
        )}
        <ActionIcon
          size={28}
          aria-expanded={!folded}
          aria-label={t(folded ? 'dockUnfold' : 'dockFold')}
          title={t(folded ? 'dockUnfold' : 'dockFold')}
          onClick={() => setFolded(!folded)}
        >
          {folded ? <IconChevronUp size={18} /> : <IconChevronDown size={18} />}
        </ActionIcon>
      </header>
      {!folded && (
        <>
          <ProblemNotice error={error} />
          {preview && <Parts view={{ ...rest, preview, stale: computing }} />}
        </>
      )}
    </section>
  );
}

function Parts({ view }: { view: DockView }) {
  const t = useTexts('canvas');
  const compares = view.preview.report.movement !== null && view.live !== null;
  return (
    <div
      className={styles.parts}
      data-stale={view.stale || undefined}
      aria-busy={view.stale}
      data-alone={!compares || undefined}
    >
      {compares && <DockFigures view={view} />}
      <TierBars view={view} />
      {compares ? <TierChanges view={view} /> : <p className={styles.alone}>{t('dockNoBaseline')}</p>}
      {compares && <MoverList view={view} />}
    </div>
  );
}
