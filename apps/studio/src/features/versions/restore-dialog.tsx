import { Button, Group, Modal, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { GradingModelSummary, VersionSummary } from '@tierwright/contract';
import { useTexts } from '../../texts/use-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import { ProblemNotice } from '../../problems/problem-notice.js';
import { client } from '../../server/client.js';
import { useAct } from '../../server/use-act.js';

interface RestoreDialogProps {
  model: GradingModelSummary;
  /** The version to restore; null keeps the dialog closed. */
  version: VersionSummary | null;
  onClose: () => void;
}

/** Asks before a version replaces the draft, and says what that overwrites. */
export function RestoreDialog({ model, version, onClose }: RestoreDialogProps) {
  const t = useTexts('versions');
  const format = useFormats();
  const save = useAct('saveGradingDraft', ['readGradingDraft', 'readGradingModel', 'compareGradingVersions']);
  const { key, draft } = model;
  const n = version?.number ?? 0;

  async function restore() {
    const { document } = await client.call('readGradingVersion', { params: { key, number: n } });
    await save.act({ params: { key }, body: document, ifMatch: draft.revision });
    notifications.show({ message: t('restored', { n }) });
    onClose();
  }

  return (
    <Modal opened={version !== null} onClose={onClose} title={t('restoreTitle', { n })}>
      <Stack>
        <p>
          {draft.differs
            ? t('restoreOverwrites', { n, who: draft.updatedBy, when: format.moment(draft.updatedAt) })
            : t('restoreHarmless')}
        </p>
        <p className="tw-quiet">{t('restoreKeepsLive')}</p>
        {save.error && <ProblemNotice error={save.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button loading={save.isPending} onClick={() => void restore().catch(() => undefined)}>
            {t('restoreConfirm', { n })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
