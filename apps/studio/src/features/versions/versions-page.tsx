import { Button } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { GradingDraft, GradingModelSummary, VersionSummary } from '@tierwright/contract';
import { EmptyState, Page } from '@tierwright/ui';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { Loaded } from '../../problems/loaded.js';
import { useCall } from '../../server/use-call.js';
import { useMay } from '../../shell/use-person.js';
import { useTexts } from '../../texts/use-texts.js';
import { ModelTrail } from '../models/model-trail.js';
import { ComparisonPane } from './comparison-pane.js';
import { ExportDialog } from './exports/export-dialog.js';
import { RestoreDialog } from './restore-dialog.js';
import { Timeline } from './timeline.js';
import { nextNumber, pairOf } from './version-pair.js';
import styles from './versions.module.css';

/** Any two versions of a model, or the draft, by rules and by people. */
export function VersionsPage() {
  const { key } = useParams({ from: '/signed-in/models/$key/versions' });
  const model = useCall('readGradingModel', { params: { key } });
  const draft = useCall('readGradingDraft', { params: { key } });
  const versions = useCall('listGradingVersions', { params: { key } });
  return (
    <>
      <ModelTrail modelKey={key} />
      <Loaded of={model}>
        {(summary) => (
          <Loaded of={draft}>
            {(stored) => (
              <Loaded of={versions}>
                {({ items }) => <Versions key={key} model={summary} draft={stored} versions={items} />}
              </Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

interface VersionsProps {
  model: GradingModelSummary;
  draft: GradingDraft;
  versions: readonly VersionSummary[];
}

function Versions({ model, draft, versions }: VersionsProps) {
  const asked = useSearch({ from: '/signed-in/models/$key/versions' });
  const navigate = useNavigate({ from: '/models/$key/versions' });
  const mayEdit = useMay('edit-models');
  const [restoring, setRestoring] = useState<VersionSummary | null>(null);
  const [exporting, setExporting] = useState<VersionSummary | null>(null);
  const pair = pairOf(asked, versions, model.draft.differs);
  if (pair === null) return <NothingPublished modelKey={model.key} />;
  const timeline = (
    <Timeline
      versions={versions}
      draft={{ number: nextNumber(versions), ...model.draft }}
      pair={pair}
      onPair={(next) => void navigate({ search: { ...next }, replace: true, resetScroll: false })}
      onRestore={mayEdit ? setRestoring : undefined}
      onExport={setExporting}
    />
  );
  return (
    <div className={styles.frame}>
      <ComparisonPane
        key={`${pair.from} ${pair.to}`}
        model={model}
        draft={draft}
        versions={versions}
        pair={pair}
        timeline={timeline}
        onRestore={mayEdit ? setRestoring : undefined}
      />
      <ExportDialog model={model} version={exporting} onClose={() => setExporting(null)} />
      <RestoreDialog model={model} version={restoring} onClose={() => setRestoring(null)} />
    </div>
  );
}

function NothingPublished({ modelKey }: { modelKey: string }) {
  const t = useTexts('versions');
  const navigate = useNavigate();
  const open = () => void navigate({ to: '/models/$key/canvas', params: { key: modelKey } });
  return (
    <Page>
      <EmptyState
        icon={<IconHistory size={32} stroke={1.5} />}
        title={t('nothingPublished')}
        action={<Button onClick={open}>{t('openCanvas')}</Button>}
      >
        {t('nothingPublishedNote')}
      </EmptyState>
    </Page>
  );
}
