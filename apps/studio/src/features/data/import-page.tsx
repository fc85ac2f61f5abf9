import { useParams } from '@tanstack/react-router';
import type { ImportRecord } from '@tierwright/contract';
import { Page, PageHeader, ProblemBanner } from '@tierwright/ui';
import { Loaded } from '../../problems/loaded.js';
import { ProblemNotice } from '../../problems/problem-notice.js';
import { useCall } from '../../server/use-call.js';
import { Trail } from '../../shell/trail.js';
import { useTexts } from '../../texts/use-texts.js';
import { CheckCard } from './check-card.js';
import styles from './data.module.css';
import { DropZone } from './drop-zone.js';
import { FileStrip } from './file-strip.js';
import { ImportBar } from './import-bar.js';
import { ImportOutcome } from './import-outcome.js';
import { ImportStepper } from './import-stepper.js';
import { stepOf } from './import-steps.js';
import { MappingCard } from './mapping-card.js';
import { useImport } from './use-import.js';

/** One import from file to done on one page; without an id, the place to drop the file. */
export function ImportPage() {
  const t = useTexts('data');
  const { id } = useParams({ from: '/signed-in/data/import/{-$id}' });
  return (
    <>
      <Trail steps={[{ label: t('pageTitle'), link: { to: '/data' } }, { label: t('crumbImport') }]} />
      {id === undefined ? (
        <Page>
          <PageHeader title={t('importCustomers')} actions={<ImportStepper step="file" />} />
          <DropZone />
        </Page>
      ) : (
        <OneImport key={id} id={id} />
      )}
    </>
  );
}

function OneImport({ id }: { id: string }) {
  const t = useTexts('data');
  const current = useImport(id);
  return (
    <Loaded of={current.reading}>
      {(record) => (
        <div className={styles.frame}>
          <Page>
            <Head record={record} />
            <ProblemNotice error={current.error} />
            {record.state === 'failed' && <ProblemBanner title={t('failedTitle')}>{t('failedText')}</ProblemBanner>}
            {stepOf(record) === 'done' ? <ImportOutcome record={record} /> : <Work record={record} current={current} />}
          </Page>
          {stepOf(record) !== 'done' && (
            <ImportBar
              record={record}
              busy={current.mapping}
              committing={current.committing}
              onCommit={current.commit}
            />
          )}
        </div>
      )}
    </Loaded>
  );
}

function Head({ record }: { record: ImportRecord }) {
  const t = useTexts('data');
  return (
    <PageHeader
      title={t(record.kind === 'customers' ? 'importCustomers' : 'importOrders')}
      actions={<ImportStepper step={stepOf(record)} />}
    />
  );
}

function Work({ record, current }: { record: ImportRecord; current: ReturnType<typeof useImport> }) {
  const facts = useCall('listFacts').data?.items ?? [];
  return (
    <>
      <FileStrip record={record} busy={current.mapping} onReread={current.reread} />
      <div className={styles.cols}>
        <MappingCard
          record={record}
          facts={facts}
          onRetarget={(index, target) => current.retarget(record, index, target)}
        />
        <CheckCard record={record} busy={current.mapping} />
      </div>
    </>
  );
}
