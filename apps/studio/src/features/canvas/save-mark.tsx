import { Button } from '@mantine/core';
import { IconCloudCheck, IconCloudOff, IconCloudUp, IconAlertTriangle } from '@tabler/icons-react';
import { useProblemWords } from '../../problems/use-problem-words.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import styles from './canvas.module.css';
import type { SaveState } from './session/autosave.js';

/** How a document on screen stands to the stored one, and the way to try again. */
export interface Saving {
  saving: SaveState;
  autosave: { retry(): void };
}

/** Whether the draft on screen is stored. */
export function SaveMark({ session, compact }: { session: Saving; compact: boolean }) {
  const t = useTexts('canvas');
  const words = useProblemWords();
  const format = useFormats();
  const { saving, autosave } = session;
  switch (saving.name) {
    case 'saved': {
      const time = saving.at === null ? null : format.moment(new Date(saving.at).toISOString()).slice(11);
      return (
        <span className={styles.saved} role="status" title={time === null ? t('saved') : t('savedAt', { time })}>
          <IconCloudCheck size={16} aria-hidden="true" />
          {!compact && t('saved')}
        </span>
      );
    }
    case 'waiting':
    case 'saving':
      return (
        <span className={styles.saved} role="status">
          <IconCloudUp size={16} aria-hidden="true" />
          {!compact && t(saving.name === 'saving' ? 'saving' : 'unsaved')}
        </span>
      );
    case 'offline':
      return (
        <span className={styles.unsaved} role="status" title={t('offline')}>
          <IconCloudOff size={16} aria-hidden="true" />
          {t('offlineShort')}
        </span>
      );
    case 'conflict':
      return (
        <span className={styles.unsaved} role="status">
          <IconAlertTriangle size={16} aria-hidden="true" />
          {t('conflictShort')}
        </span>
      );
    case 'refused':
      return (
        <span className={styles.unsaved} role="status">
          <IconAlertTriangle size={16} aria-hidden="true" />
          {t('refused', { reason: words(saving.error).title })}
          <Button size="compact-xs" variant="default" onClick={() => autosave.retry()}>
            ↻
          </Button>
        </span>
      );
  }
}
