import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { GradingModelSummary, StrategyDraft, VersionOrDraft, VersionSummary } from '@tierwright/contract';
import type { StrategyDocument } from '@tierwright/model';
import { Page, PageHeader, TwoColumn } from '@tierwright/ui';
import { useState } from 'react';
import { Loaded } from '../../problems/loaded.js';
import { ProblemNotice } from '../../problems/problem-notice.js';
import { callOf, useCall } from '../../server/use-call.js';
import { Trail } from '../../shell/trail.js';
import { useMay } from '../../shell/use-person.js';
import { useLanguage, useLocalized } from '../../texts/language.js';
import { useTexts } from '../../texts/use-texts.js';
import { ConflictDialog } from '../canvas/dialogs/conflict-dialog.js';
import { SaveMark } from '../canvas/save-mark.js';
import { nextNumber } from '../versions/version-pair.js';
import { ChangesCard } from './changes-card.js';
import { ReplaceDraftDialog } from './replace-draft-dialog.js';
import { StrategyBar } from './strategy-bar.js';
import { StrategyGrid } from './strategy-grid.js';
import { StrategyHeadline, StrategyStatus } from './strategy-headline.js';
import styles from './strategies.module.css';
import { StrategyVersions } from './strategy-versions.js';
import { useStrategySession, type StrategySession } from './use-strategy-session.js';
import { WorkloadCard } from './workload-card.js';

/** One service strategy: what each tier gets, what it costs, and publishing it. */
export function StrategyPage() {
  const { key } = useParams({ from: '/signed-in/strategies/$key' });
  const draft = useCall('readStrategyDraft', { params: { key } });
  const versions = useCall('listStrategyVersions', { params: { key } });
  return (
    <Loaded of={draft}>
      {(stored) => (
        <Loaded of={versions}>
          {({ items }) => <WithModel key={key} strategyKey={key} draft={stored} versions={items} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface Stored {
  strategyKey: string;
  draft: StrategyDraft;
  versions: readonly VersionSummary[];
}

function WithModel(stored: Stored) {
  const session = useStrategySession(stored.strategyKey, stored.draft);
  const model = useCall('readGradingModel', { params: { key: session.document.gradingModel } });
  const t = useTexts('strategies');
  const localized = useLocalized();
  return (
    <>
      <Trail
        steps={[{ label: t('pageTitle'), link: { to: '/strategies' } }, { label: localized(session.document.name) }]}
      >
        <SaveMark session={session} compact={false} />
      </Trail>
      <Loaded of={model}>{(summary) => <Strategy {...stored} session={session} model={summary} />}</Loaded>
      <ConflictDialog session={session} />
    </>
  );
}

interface StrategyProps extends Stored {
  session: StrategySession;
  model: GradingModelSummary;
}

/** The workload of the document on screen; figures of the one before stay until the new ones are there. */
function usePreview(key: string, document: StrategyDocument, gradedBy: VersionOrDraft | null) {
  const [settled] = useDebouncedValue(document, 80);
  const body = { document: settled, ...(gradedBy === null ? {} : { gradedBy }) };
  const reading = useCall('previewStrategy', { params: { key }, body });
  return { reading, current: settled === document && !reading.isPlaceholderData };
}

function Strategy({ strategyKey, versions, session, model }: StrategyProps) {
  const language = useLanguage();
  const mayEdit = useMay('edit-models');
  const modelVersion = model.live?.number ?? null;
  const [gradedBy, setGradedBy] = useState<VersionOrDraft | null>(null);
  const [replacing, setReplacing] = useState<number | null>(null);
  const { document } = session;
  const { reading, current } = usePreview(strategyKey, document, gradedBy ?? (modelVersion === null ? 'draft' : null));
  const liveNumber = versions.find((version) => version.live)?.number ?? null;
  const live = useLiveDocument(strategyKey, liveNumber);
  const preview = reading.data;
  if (!preview) return <Waiting error={reading.error} />;
  const columns = preview.tiers.map(({ id, key, name, colour }) => ({ id, key, name: name[language], colour }));
  return (
    <div className={styles.frame}>
      <Page>
        <PageHeader
          status={
            <StrategyStatus next={nextNumber(versions)} liveNumber={liveNumber} model={model} preview={preview} />
          }
          title={<StrategyHeadline preview={preview} />}
        />
        <ProblemNotice error={reading.error} />
        <TwoColumn
          main={
            <StrategyGrid
              document={document}
              live={live}
              columns={columns}
              preview={preview}
              onEdit={mayEdit ? session.edit : null}
            />
          }
          aside={
            <>
              <WorkloadCard
                preview={preview}
                columns={columns}
                modelVersion={modelVersion}
                modelDraft={model.draft.differs}
                gradedBy={preview.gradedBy}
                onGradedBy={setGradedBy}
                busy={!current}
              />
              {liveNumber !== null && (
                <ChangesCard changes={preview.changes} columns={columns} liveNumber={liveNumber} />
              )}
              <StrategyVersions
                versions={versions}
                onRestore={mayEdit ? (version) => setReplacing(version.number) : null}
              />
            </>
          }
        />
      </Page>
      <StrategyBar
        strategyKey={strategyKey}
        session={session}
        preview={preview}
        columns={columns}
        next={nextNumber(versions)}
        current={current}
        onDiscard={mayEdit ? () => setReplacing(liveNumber) : null}
      />
      <ReplaceDraftDialog
        strategyKey={strategyKey}
        session={session}
        version={replacing}
        changes={preview.changes.length}
        onClose={() => setReplacing(null)}
      />
    </div>
  );
}

const Waiting = ({ error }: { error: Error | null }) => (
  <Page>
    <ProblemNotice error={error} />
  </Page>
);

/** The document that is live; null while none is or it is being read. */
function useLiveDocument(key: string, number: number | null): StrategyDocument | null {
  const asked = callOf('readStrategyVersion', { params: { key, number: number ?? 0 } });
  return useQuery({ ...asked, enabled: number !== null }).data?.document ?? null;
}
