import { Skeleton } from '@mantine/core';
import { Button } from '@mantine/core';
import { Page } from '@tierwright/ui';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/use-texts.js';
import { ProblemNotice } from './problem-notice.js';

interface Reading<Data> {
  data: Data | undefined;
  error: Error | null;
  refetch: () => unknown;
}

/** A page over one reading: grey bars while it loads, the problem with a retry when it fails, else its content. */
export function Loaded<Data>({ of, children }: { of: Reading<Data>; children: (data: Data) => ReactNode }) {
  const t = useTexts('shell');
  if (of.data !== undefined) return children(of.data);
  if (of.error === null) return <Loading />;
  const retry = (
    <Button variant="default" onClick={() => void of.refetch()}>
      {t('retry')}
    </Button>
  );
  return (
    <Page>
      <ProblemNotice error={of.error} actions={retry} />
    </Page>
  );
}

function Loading() {
  const t = useTexts('shell');
  return (
    <Page>
      <div role="status" aria-label={t('loading')} className="tw-stack">
        <Skeleton height={32} width={320} />
        <Skeleton height={180} />
        <Skeleton height={120} />
      </div>
    </Page>
  );
}
