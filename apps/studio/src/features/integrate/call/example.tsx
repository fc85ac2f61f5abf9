import { Button } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import type { GradingModelSummary } from '@tierwright/contract';
import { CodeBlock, CopyButton } from '@tierwright/ui';
import { useState } from 'react';
import { ProblemNotice } from '../../../problems/problem-notice.js';
import { useTexts } from '../../../texts/use-texts.js';
import styles from '../integrate.module.css';
import { Answer } from './answer.js';
import { colouring, exampleLanguages, snippetOf, type ExampleLanguage } from './snippets.js';
import { useTimedCall } from './use-timed-call.js';

interface ExampleProps {
  model: GradingModelSummary;
  customer: string;
  version: number | null;
  secret: string | null;
}

const names: Record<ExampleLanguage, string> = { curl: 'curl', typescript: 'TypeScript', python: 'Python' };

/** The code of the call, to copy or to run with the session, and the answer. */
export function Example({ model, customer, version, secret }: ExampleProps) {
  const t = useTexts('integrate');
  const shell = useTexts('shell');
  const [language, setLanguage] = useState<ExampleLanguage>('curl');
  const call = useTimedCall();
  const notes = [...(secret === null ? [t('noteKey')] : []), t('noteVersion')];
  const example = { origin: location.origin, modelKey: model.key, customer, version, secret };
  const code = snippetOf(example, language, notes);
  const run = () => call.run(model.key, { customer, ...(version === null ? {} : { version }) });
  return (
    <>
      <div className={styles.tabs}>
        <div role="tablist" aria-label={t('languages')}>
          {exampleLanguages.map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              aria-selected={each === language}
              onClick={() => setLanguage(each)}
            >
              {names[each]}
            </button>
          ))}
        </div>
        <CopyButton text={code} label={shell('copy')} copied={shell('copied')} />
        <Button leftSection={<IconPlayerPlay size={16} />} loading={call.isPending} onClick={run}>
          {t('run')}
        </Button>
      </div>
      <CodeBlock code={code} language={colouring[language]} label={t('codeLabel')} />
      <ProblemNotice error={call.error} />
      {call.data === undefined ? (
        call.error === null ? (
          <p className={styles.empty}>{t('notRun')}</p>
        ) : null
      ) : (
        <Answer answer={call.data.answer} milliseconds={call.data.milliseconds} model={model} />
      )}
    </>
  );
}
