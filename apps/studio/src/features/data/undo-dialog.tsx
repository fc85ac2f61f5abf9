import { Button, Group, Modal, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { ProblemNotice } from '../../problems/problem-notice.js';
import { useAct } from '../../server/use-act.js';
import { useTexts } from '../../texts/use-texts.js';

interface UndoDialogProps {
  /** The import to take back; null keeps the dialog closed. */
  of: { id: string; fileName: string } | null;
  onClose: () => void;
}

/** Asks before a whole import is taken back. */
export function UndoDialog({ of, onClose }: UndoDialogProps) {
  const t = useTexts('data');
  const undo = useAct('undoImport', [
    'listImports',
    'readImport',
    'readInstallation',
    'listCustomers',
    'readCustomer',
    'listFacts',
    'listGradingModels',
    'readGradingModel',
    'previewGradingModel',
    'compareGradingVersions',
  ]);
  const name = of?.fileName ?? '';
  const confirm = async (id: string) => {
    await undo.act({ params: { id } });
    notifications.show({ message: t('undone', { name }) });
    onClose();
  };
  return (
    <Modal opened={of !== null} onClose={onClose} title={t('undoTitle', { name })}>
      <Stack>
        <p>{t('undoText')}</p>
        <ProblemNotice error={undo.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button
            loading={undo.isPending}
            onClick={() => {
              if (of) void confirm(of.id).catch(() => undefined);
            }}
          >
            {t('undoConfirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
