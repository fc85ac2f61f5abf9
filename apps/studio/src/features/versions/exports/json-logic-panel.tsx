import { CodeBlock } from '@tierwright/ui';
import { Loaded } from '../../../problems/loaded.js';
import { useCall } from '../../../server/use-call.js';
import { useTexts } from '../../../texts/use-texts.js';
import styles from './exports.module.css';
import { LongCode } from './long-code.js';
import { runner } from './runner.js';
import { TakeAway } from './take-away.js';

/** The version as steps of plain JsonLogic, and the lines that run them. */
export function JsonLogicPanel({ modelKey, number }: { modelKey: string; number: number }) {
  const t = useTexts('exports');
  const reading = useCall('readJsonLogic', { params: { key: modelKey, number } });
  return (
    <Loaded of={reading}>
      {(exported) => {
        const text = `${JSON.stringify(exported, null, 2)}\n`;
        return (
          <>
            <div className={styles.bar}>
              <p>{t('jsonLogicNote')}</p>
              <TakeAway text={text} fileName={`${modelKey}-v${number}.json`} />
            </div>
            <h3>{t('runnerTitle')}</h3>
            <p className="tw-quiet">{t('runnerNote')}</p>
            <div className={styles.code}>
              <CodeBlock code={runner} language="typescript" label={t('runnerTitle')} />
            </div>
            <h3>{t('ruleTitle')}</h3>
            <LongCode code={text.trimEnd()} language="json" label={t('ruleTitle')} />
          </>
        );
      }}
    </Loaded>
  );
}
