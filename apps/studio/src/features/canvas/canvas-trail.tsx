import { Chip } from '@tierwright/ui';
import type { ResponseOf, routes } from '@tierwright/contract';
import { useTexts } from '../../texts/use-texts.js';
import { ModelTrail } from '../models/model-trail.js';
import styles from './canvas.module.css';
import { ConflictDialog } from './dialogs/conflict-dialog.js';
import { PublishButton } from './publish-button.js';
import { SaveMark } from './save-mark.js';
import type { LiveVersion } from './session/use-live-version.js';
import type { Session } from './session/use-session.js';

interface CanvasTrailProps {
  modelKey: string;
  session: Session;
  live: LiveVersion | null;
  /** Number the next version gets. */
  next: number;
  preview: ResponseOf<typeof routes.previewGradingModel> | null;
  differs: boolean;
  errors: number;
  readOnly: boolean;
  compact: boolean;
}

/** What the top bar says about the draft: what it builds on, whether it is saved, and the button that publishes it. */
export function CanvasTrail(props: CanvasTrailProps) {
  const { modelKey, session, live, readOnly, differs, compact } = props;
  const t = useTexts('canvas');
  const about = live ? t(differs ? 'draftOf' : 'draftSame', { n: live.number }) : t('draftFirst');
  return (
    <>
      <ModelTrail modelKey={modelKey}>
        {!compact && <Chip tone={differs ? 'info' : 'neutral'}>{about}</Chip>}
        {readOnly ? (
          <Chip title={t('readOnlyHint')}>{t('readOnly')}</Chip>
        ) : (
          <SaveMark session={session} compact={compact} />
        )}
        <span className={styles.grow} />
        {!compact && <PublishButton {...props} />}
      </ModelTrail>
      <ConflictDialog session={session} />
      {compact && (
        <div className={styles.actionBar}>
          <PublishButton {...props} />
        </div>
      )}
    </>
  );
}
