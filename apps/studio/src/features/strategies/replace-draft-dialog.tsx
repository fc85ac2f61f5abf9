import { Button, Group, Modal, Stack } from '@mantine/core';
import { ProblemNotice } from '../../problems/problem-notice.js';
import { useCall } from '../../server/use-call.js';
import { useTexts } from '../../texts/use-texts.js';
import type { StrategySession } from './use-strategy-session.js';

interface ReplaceDraftDialogProps {
  strategyKey: string;
  session: StrategySession;
  /** The version whose content the draft takes; null keeps the dialog closed. */
  version: number | null;
  /** Changes of the draft that are lost. */
  changes: number;
  onClose: () => void;
}

/** Asks before the draft becomes an earlier version, and says what that loses. */
export function ReplaceDraftDialog(props: ReplaceDraftDialogProps) {
  const { version, changes, onClose } = props;
  const t = useTexts('strategies');
  return (
    <Modal opened={version !== null} onClose={onClose} title={t('discardTitle', { n: version ?? 0 })}>
      {version !== null && (
        <Stack>
          <p>{changes > 0 ? t('discardText', { n: version, changes }) : t('discardHarmless', { n: version })}</p>
          <Confirm {...props} version={version} />
        </Stack>
      )}
    </Modal>
  );
}

function Confirm({ strategyKey, session, version, onClose }: ReplaceDraftDialogProps & { version: number }) {
  const t = useTexts('strategies');
  const shell = useTexts('shell');
  const reading = useCall('readStrategyVersion', { params: { key: strategyKey, number: version } });
  const ready = reading.data?.number === version ? reading.data.document : null;
  return (
    <>
      <ProblemNotice error={reading.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {shell('cancel')}
        </Button>
        <Button
          disabled={ready === null}
          onClick={() => {
            if (ready) session.edit(() => ready);
            onClose();
          }}
        >
          {t('discardConfirm', { n: version })}
        </Button>
      </Group>
    </>
  );
}
