import { ProblemBanner } from '@tierwright/ui';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/use-texts.js';
import { useProblemWords } from './use-problem-words.js';

/** An error of a call where it happened; nothing while there is none. */
export function ProblemNotice({ error, actions }: { error: unknown; actions?: ReactNode }) {
  const words = useProblemWords();
  const t = useTexts('shell');
  if (error === null || error === undefined) return null;
  const { title, safe, requestId } = words(error);
  return (
    <ProblemBanner
      title={title}
      requestId={requestId === null ? undefined : { label: t('requestId'), id: requestId }}
      actions={actions}
    >
      {safe === null ? null : <p>{safe}</p>}
    </ProblemBanner>
  );
}
