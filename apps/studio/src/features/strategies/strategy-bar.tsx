import { Button } from '@mantine/core';
import { ActionBar } from '@tierwright/ui';
import { IconAlertTriangle, IconArrowBackUp, IconCheck, IconGitCompare, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useMay } from '../../shell/use-person.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import { PublishDialog } from '../publish/publish-dialog.js';
import { floorGaps } from './floor-gaps.js';
import type { TierColumn } from './grid-column.js';
import type { StrategyPreview } from './strategy-preview.js';
import { useStrategyImpact } from './use-strategy-impact.js';
import type { StrategySession } from './use-strategy-session.js';

interface StrategyBarProps {
  strategyKey: string;
  session: StrategySession;
  preview: StrategyPreview;
  columns: readonly TierColumn[];
  /** The number the draft would get. */
  next: number;
  /** The preview belongs to the document on screen. */
  current: boolean;
  onDiscard: (() => void) | null;
}

/** The draft in short, the way back to the live strategy, and the button that names what publishing does. */
export function StrategyBar(props: StrategyBarProps) {
  const { strategyKey, session, preview, next, current, onDiscard } = props;
  const t = useTexts('strategies');
  const mayPublish = useMay('publish');
  const impact = useStrategyImpact(preview, next);
  const [publishing, setPublishing] = useState(false);
  const differs = preview.live === null || preview.changes.length > 0;
  return (
    <ActionBar facts={<Facts {...props} />}>
      {onDiscard && differs && preview.live && (
        <Button variant="default" leftSection={<IconArrowBackUp size={16} />} onClick={onDiscard}>
          {t('discard')}
        </Button>
      )}
      {mayPublish && differs && (
        <Button
          leftSection={<IconCheck size={16} />}
          disabled={!current || session.saving.name !== 'saved'}
          onClick={() => setPublishing(true)}
        >
          {impact.label}
        </Button>
      )}
      <PublishDialog
        kind="strategy"
        modelKey={strategyKey}
        revision={session.autosave.revision}
        impact={impact}
        opened={publishing}
        onClose={() => setPublishing(false)}
      />
    </ActionBar>
  );
}

function Facts({ session, preview, columns }: StrategyBarProps) {
  const t = useTexts('strategies');
  const { number } = useFormats();
  const below = columns.reduce((sum, { id }) => sum + floorGaps(session.document, id).length, 0);
  const { customers, ungraded } = preview.draft;
  return (
    <>
      {preview.live && (
        <span>
          <IconGitCompare size={16} aria-hidden="true" /> {t('barChanges', { n: preview.changes.length })}
        </span>
      )}
      {below > 0 && (
        <span style={{ color: 'var(--warn)' }}>
          <IconAlertTriangle size={16} aria-hidden="true" /> {t('barFloor', { n: below })}
        </span>
      )}
      <span>
        <IconUsers size={16} aria-hidden="true" />
        {t('barCovered', { n: number(customers), ungraded: number(ungraded) })}
      </span>
    </>
  );
}
