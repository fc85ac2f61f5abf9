import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { methods, type MethodGroup, type MethodName } from '@tierwright/examples';
import { useState } from 'react';
import { useLocalized } from '../../../texts/language.js';
import { useTexts } from '../../../texts/use-texts.js';
import styles from '../models.module.css';
import { further, isFurther, type Origin } from './origin.js';

const groupTexts = {
  value: 'groupValue',
  potential: 'groupPotential',
  health: 'groupHealth',
  industry: 'groupIndustry',
} as const satisfies Record<MethodGroup, string>;

interface FurtherMethodsProps {
  chosen: Origin;
  onChoose: (origin: Origin) => void;
}

/** The methods beyond the usual ones, in groups, shown on demand: each with its sentence and its source. */
export function FurtherMethods({ chosen, onChoose }: FurtherMethodsProps) {
  const t = useTexts('models');
  const [isOpen, setOpen] = useState(isFurther(chosen));
  const Icon = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <div className={styles.further}>
      <button type="button" className={styles.disclose} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon size={16} aria-hidden="true" />
        {isOpen ? t('fewerMethods') : t('moreMethods', { count: Object.keys(methods).length })}
      </button>
      {isOpen
        ? further.map(({ group, names }) => (
            <div key={group}>
              <h3>{t(groupTexts[group])}</h3>
              <div className={styles.rows}>
                {names.map((name) => (
                  <Row key={name} name={name} chosen={chosen === name} onChoose={onChoose} />
                ))}
              </div>
            </div>
          ))
        : null}
    </div>
  );
}

function Row({ name, chosen, onChoose }: { name: MethodName; chosen: boolean; onChoose: (origin: Origin) => void }) {
  const t = useTexts('models');
  const localized = useLocalized();
  const { says, example } = methods[name];
  return (
    <button type="button" role="radio" aria-checked={chosen} className={styles.option} onClick={() => onChoose(name)}>
      <div>
        <b>{localized(example.document.name)}</b>
        <span>{localized(says)}</span>
        <small>{t('methodSource', { source: localized(example.source) })}</small>
      </div>
    </button>
  );
}
