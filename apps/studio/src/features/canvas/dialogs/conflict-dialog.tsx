import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ProblemNotice } from '../../../problems/problem-notice.js';
import { useFormats } from '../../../texts/use-formats.js';
import { useTexts } from '../../../texts/use-texts.js';
import type { SaveState } from '../session/autosave.js';

interface Sitting {
  saving: SaveState;
  autosave: { overwrite(): void };
  takeTheirs: () => Promise<void>;
}

/** Asks whose draft stays when someone else saved first; neither is lost. */
export function ConflictDialog({ session }: { session: Sitting }) {
  const t = useTexts('canvas');
  const format = useFormats();
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const { saving, autosave, takeTheirs } = session;
  if (saving.name !== 'conflict') return null;
  const { updatedBy, updatedAt } = saving.current;
  const take = async () => {
    setBusy(true);
    try {
      await takeTheirs();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} title={t('conflictTitle')}>
      <Stack>
        <Text>{t('conflictWho', { who: updatedBy, when: format.moment(updatedAt) })}</Text>
        <ProblemNotice error={error} />
        <Group align="flex-start" grow>
          <Stack gap={4}>
            <Button variant="default" loading={busy} onClick={() => void take()}>
              {t('conflictTake')}
            </Button>
            <Text size="xs">{t('conflictTakeHint')}</Text>
          </Stack>
          <Stack gap={4}>
            <Button onClick={() => autosave.overwrite()}>{t('conflictKeep')}</Button>
            <Text size="xs">{t('conflictKeepHint')}</Text>
          </Stack>
        </Group>
      </Stack>
    </Modal>
  );
}
