import { Button, Group, List, Modal, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { VersionSummary } from '@tierwright/contract';
import { useState, type ReactNode } from 'react';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import { PublishProblem } from './publish-problem.js';
import { usePublish, type PublishKind } from './use-publish.js';

/** What a publish will do, in words. */
export interface PublishImpact {
  /** The number the version will get. */
  version: number;
  /** Names the result on the button: "发布 v2：237 家换级". */
  label: string;
  /** What happens once published, one sentence each. */
  facts: readonly ReactNode[];
}

interface PublishDialogProps {
  kind: PublishKind;
  modelKey: string;
  /** The revision of the draft that was looked at; a newer one is refused. */
  revision: number;
  impact: PublishImpact;
  opened: boolean;
  onClose: () => void;
  onPublished?: ((version: VersionSummary) => void) | undefined;
}

/** Says what publishing the draft will do, asks why, and publishes it. */
export function PublishDialog({ kind, modelKey, revision, impact, opened, onClose, onPublished }: PublishDialogProps) {
  const t = useTexts('publish');
  const { number } = useFormats();
  const publish = usePublish(kind, modelKey);
  const [note, setNote] = useState('');

  const close = () => {
    publish.reset();
    onClose();
  };
  const submit = async () => {
    const version = await publish.act(note.trim(), revision);
    notifications.show({
      title: t('published', { n: version.number }),
      message: t('publishedVerified', { n: number(version.verified) }),
    });
    setNote('');
    close();
    onPublished?.(version);
  };

  return (
    <Modal opened={opened} onClose={close} title={t('title', { n: impact.version })} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          // A refusal stays in `publish.error` and is shown below.
          void submit().catch(() => undefined);
        }}
      >
        <Stack>
          <List spacing={4} listStyleType="disc" aria-label={t('whatHappens')}>
            {impact.facts.map((fact, index) => (
              <List.Item key={index}>{fact}</List.Item>
            ))}
          </List>
          <Textarea
            label={t('note')}
            description={t('noteHint')}
            required
            withAsterisk={false}
            autosize
            minRows={2}
            maxLength={2000}
            data-autofocus
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          {publish.error && <PublishProblem error={publish.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={publish.isPending} disabled={note.trim() === ''}>
              {impact.label}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
