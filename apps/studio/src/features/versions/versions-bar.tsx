import { Button } from '@mantine/core';
import type { GradingDraft, GradingModelSummary, VersionSummary } from '@tierwright/contract';
import { ActionBar } from '@tierwright/ui';
import { IconCheck, IconGitCompare, IconRestore, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useMay } from '../../shell/use-person.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import { PublishDialog } from '../publish/publish-dialog.js';
import { useGradingImpact } from '../publish/use-grading-impact.js';
import type { Comparison } from './comparison-view.js';
import { impactOf } from './impact.js';
import { nextNumber, type VersionPair } from './version-pair.js';

interface VersionsBarProps {
  model: GradingModelSummary;
  draft: GradingDraft;
  versions: readonly VersionSummary[];
  pair: VersionPair;
  comparison: Comparison;
  onRestore?: ((version: VersionSummary) => void) | undefined;
}

/** What the comparison adds up to, and the buttons that act on it. */
export function VersionsBar({ model, draft, versions, pair, comparison, onRestore }: VersionsBarProps) {
  const t = useTexts('versions');
  const impactWords = useGradingImpact();
  const mayPublish = useMay('publish');
  const [publishing, setPublishing] = useState(false);
  const { moved, ...parts } = impactOf(comparison.movement);
  // Publishing is offered where its impact is on screen: the draft beside what is live now.
  const publishable = pair.to === 'draft' && pair.from === model.live?.number && model.draft.differs && mayPublish;
  const impact = impactWords({
    version: nextNumber(versions),
    moved: { total: moved, ...parts },
    customers: comparison.total,
  });
  const from = versions.find(({ number }) => number === pair.from);
  return (
    <ActionBar facts={<Facts comparison={comparison} moved={moved} />}>
      {onRestore && from && (
        <Button variant="default" leftSection={<IconRestore size={16} />} onClick={() => onRestore(from)}>
          {t('restoreNumbered', { n: from.number })}
        </Button>
      )}
      {publishable && (
        <Button leftSection={<IconCheck size={16} />} onClick={() => setPublishing(true)}>
          {impact.label}
        </Button>
      )}
      <PublishDialog
        kind="grading"
        modelKey={model.key}
        revision={draft.revision}
        impact={impact}
        opened={publishing}
        onClose={() => setPublishing(false)}
      />
    </ActionBar>
  );
}

function Facts({ comparison, moved }: { comparison: Comparison; moved: number }) {
  const t = useTexts('versions');
  const { number } = useFormats();
  const { changes, effects, total } = comparison;
  const moving = effects.filter(({ up, down, gained, lost, other }) => up + down + gained + lost + other > 0).length;
  const still = changes.length - moving;
  return (
    <>
      <span>
        <IconGitCompare size={16} aria-hidden="true" />
        {still > 0 ? t('factStill', { n: changes.length, still }) : t('factChanges', { n: changes.length })}
      </span>
      <span>
        <IconUsers size={16} aria-hidden="true" />
        {t('factUnchanged', { n: number(total - moved) })}
      </span>
    </>
  );
}
