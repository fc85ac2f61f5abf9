import { IconCheck } from '@tabler/icons-react';
import { useTexts } from '../../texts/use-texts.js';
import styles from './data.module.css';
import { importSteps, type ImportStep } from './import-steps.js';

const texts = { file: 'stepFile', columns: 'stepColumns', check: 'stepCheck', done: 'stepDone' } as const;

/** Where an import stands; steps behind it are ticked. */
export function ImportStepper({ step }: { step: ImportStep }) {
  const t = useTexts('data');
  const at = importSteps.indexOf(step);
  return (
    <ol className={styles.steps}>
      {importSteps.map((name, index) => (
        <li
          key={name}
          data-passed={index < at || undefined}
          aria-current={index === at ? 'step' : undefined}
          className={styles.step}
        >
          <i>{index < at ? <IconCheck size={14} stroke={2.25} aria-hidden="true" /> : index + 1}</i>
          {t(texts[name])}
        </li>
      ))}
    </ol>
  );
}
