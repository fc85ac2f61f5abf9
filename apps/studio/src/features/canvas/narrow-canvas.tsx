import { Button, Drawer } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import type { ResponseOf, routes } from '@tierwright/contract';
import { Outline } from '@tierwright/flow-editor';
import type { GradingDocument } from '@tierwright/model';
import { Kpi, TierBar } from '@tierwright/ui';
import { useState, type ReactNode } from 'react';
import { useFormats } from '../../texts/use-formats.js';
import { useLanguage } from '../../texts/language.js';
import { useTexts } from '../../texts/use-texts.js';
import { faceOf } from '../versions/tier-faces.js';
import styles from './canvas.module.css';
import { movedTotal } from './dock/dock-view.js';

interface NarrowCanvasProps {
  preview: ResponseOf<typeof routes.previewGradingModel> | null;
  document: GradingDocument;
  dock: ReactNode;
}

/** The page on a phone: the figures, the flow as an outline, the dock in a drawer. */
export function NarrowCanvas({ preview, document, dock }: NarrowCanvasProps) {
  const t = useTexts('canvas');
  const format = useFormats();
  const language = useLanguage();
  const [opened, setOpened] = useState(false);
  const movement = preview?.report.movement;
  const shares = (preview?.report.tiers ?? []).map(({ tier, count }) => ({
    tier: faceOf(tier, document.tiers, language),
    count,
  }));
  return (
    <div className={styles.narrow}>
      <div className={styles.summary}>
        {movement && (
          <div className={styles.figures}>
            <Kpi label={t('kpiMoved')} value={format.number(movedTotal(movement))} unit={t('kpiUnit')} />
            <Kpi label={t('kpiUp', { n: '' })} value={format.number(movement.up)} />
            <Kpi label={t('kpiDown', { n: '' })} value={format.number(movement.down)} />
          </div>
        )}
        <TierBar
          shares={shares}
          label={t('bars')}
          number={(count) => format.number(count)}
          note={({ count }) => format.share(count, preview?.report.total ?? 0)}
        />
        <Button variant="default" leftSection={<IconChartBar size={16} />} onClick={() => setOpened(true)}>
          {t('seeImpact')}
        </Button>
      </div>
      <Outline />
      <p className={styles.note}>{t('outlineNote')}</p>
      <Drawer opened={opened} onClose={() => setOpened(false)} position="bottom" size="85%" title={t('dock')}>
        {dock}
      </Drawer>
    </div>
  );
}
