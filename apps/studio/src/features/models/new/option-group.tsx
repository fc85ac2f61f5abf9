import { IconCheck } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { useTexts } from '../../../texts/use-texts.js';
import styles from '../models.module.css';
import { Diagram } from './diagram.js';
import type { Origin, PicturedOrigin } from './origin.js';

/** The texts of each origin with a picture: its name and one sentence. */
export const originTexts = {
  blank: ['blank', 'blankSays'],
  copy: ['copy', 'copySays'],
  abc: ['abc', 'abcSays'],
  scorecard: ['scorecard', 'scorecardSays'],
  'value-potential': ['valuePotential', 'valuePotentialSays'],
} as const;

interface OptionGroupProps {
  label: string;
  origins: readonly PicturedOrigin[];
  chosen: Origin;
  onChoose: (origin: Origin) => void;
}

/** Origins of one kind, side by side, each with a picture and a sentence. */
export function OptionGroup({ label, origins, chosen, onChoose }: OptionGroupProps) {
  const t = useTexts('models');
  return (
    <div>
      <h3>{label}</h3>
      <div className={styles.options} style={{ '--columns': origins.length } as CSSProperties}>
        {origins.map((origin) => (
          <button
            key={origin}
            type="button"
            role="radio"
            aria-checked={chosen === origin}
            className={styles.option}
            onClick={() => onChoose(origin)}
          >
            <Diagram origin={origin} />
            {chosen === origin ? (
              <span className={styles.check}>
                <IconCheck size={12} stroke={2.5} aria-hidden="true" />
              </span>
            ) : null}
            <div>
              <b>{t(originTexts[origin][0])}</b>
              <span>{t(originTexts[origin][1])}</span>
            </div>
          </button>
        ))}
      </div>
    </div>
  );
}
