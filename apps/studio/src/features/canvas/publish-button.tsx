import { Button, Tooltip } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import type { ResponseOf, routes } from '@tierwright/contract';
import { useState } from 'react';
import { useTexts } from '../../texts/use-texts.js';
import { PublishDialog } from '../publish/publish-dialog.js';
import styles from './canvas.module.css';
import { useGradingImpact } from '../publish/use-grading-impact.js';
import type { CanvasState } from './session/use-canvas.js';
import type { LiveVersion } from './session/use-live-version.js';

/** Publishes the draft; the button says what that does, or why it cannot be done. */
export function PublishButton({ modelKey, canvas }: { modelKey: string; canvas: CanvasState }) {
  const { session, live, next, differs } = canvas;
  const preview = canvas.computing ? null : canvas.preview;
  const errors = canvas.problems.filter(({ severity }) => severity === 'error').length;
  const t = useTexts('canvas');
  const impactOf = useGradingImpact();
  const [opened, setOpened] = useState(false);
  const movement = preview?.report.movement ?? null;
  const impact =
    preview && impactOf({ version: next, moved: movedBy(movement, live), customers: preview.report.total });
  const obstacle =
    errors > 0
      ? t('publishErrors', { n: errors })
      : !differs
        ? t('publishSame')
        : session.saving.name !== 'saved'
          ? t('publishUnsaved')
          : null;
  const label = errors > 0 ? t('publishErrorsLabel', { n: errors }) : !differs ? t('publishSame') : impact?.label;
  return (
    <>
      <Tooltip label={obstacle ?? label} disabled={obstacle === null}>
        <Button
          className={styles.publish}
          leftSection={<IconSend size={16} stroke={1.75} />}
          disabled={obstacle !== null || !impact}
          onClick={() => setOpened(true)}
        >
          {label ?? t('publishWait')}
        </Button>
      </Tooltip>
      {impact && (
        <PublishDialog
          kind="grading"
          modelKey={modelKey}
          revision={session.autosave.revision}
          impact={impact}
          opened={opened}
          onClose={() => setOpened(false)}
        />
      )}
    </>
  );
}

type Movement = ResponseOf<typeof routes.previewGradingModel>['report']['movement'];

function movedBy(movement: Movement, live: LiveVersion | null) {
  if (!movement || !live) return null;
  const { up, down, gained, lost, other } = movement;
  return { total: up + down + gained + lost + other, up, down, gained, lost, other };
}
