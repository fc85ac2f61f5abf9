import { Chip } from '@tierwright/ui';
import { useMay } from '../../shell/use-person.js';
import { useTexts } from '../../texts/use-texts.js';
import { ModelTrail } from '../models/model-trail.js';
import styles from './canvas.module.css';
import { ConflictDialog } from './dialogs/conflict-dialog.js';
import { PublishButton } from './publish-button.js';
import { SaveMark } from './save-mark.js';
import type { CanvasState } from './session/use-canvas.js';

interface CanvasTrailProps {
  modelKey: string;
  canvas: CanvasState;
  readOnly: boolean;
  compact: boolean;
}

/** What the top bar says about the draft: what it builds on, whether it is saved, and the button that publishes it. */
export function CanvasTrail({ modelKey, canvas, readOnly, compact }: CanvasTrailProps) {
  const { session, live, differs } = canvas;
  const t = useTexts('canvas');
  const about = live ? t(differs ? 'draftOf' : 'draftSame', { n: live.number }) : t('draftFirst');
  const publish = useMay('publish') && <PublishButton modelKey={modelKey} canvas={canvas} />;
  return (
    <>
      <ModelTrail modelKey={modelKey}>
        {!compact && (
          <span className={styles.about}>
            <Chip tone={differs ? 'info' : 'neutral'} title={about}>
              {about}
            </Chip>
          </span>
        )}
        {readOnly ? (
          <Chip title={t('readOnlyHint')}>{t('readOnly')}</Chip>
        ) : (
          <SaveMark session={session} compact={compact} />
        )}
        <span className={styles.grow} />
        {!compact && publish}
      </ModelTrail>
      <ConflictDialog session={session} />
      {compact && publish && <div className={styles.actionBar}>{publish}</div>}
    </>
  );
}
