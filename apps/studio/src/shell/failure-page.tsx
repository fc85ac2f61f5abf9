import { Button } from '@mantine/core';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { Page } from '@tierwright/ui';
import { ProblemNotice } from '../problems/problem-notice.js';
import { useTexts } from '../texts/use-texts.js';

/** Shown in place of a page that broke; trying again reads everything anew. */
export function FailurePage({ error, reset }: ErrorComponentProps) {
  const t = useTexts('shell');
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  const actions = (
    <Button variant="default" onClick={retry}>
      {t('retry')}
    </Button>
  );
  return (
    <Page>
      <ProblemNotice error={error} actions={actions} />
    </Page>
  );
}
