import type { ColumnTarget, ImportColumn, ImportRecord } from '@tierwright/contract';
import type { FactDefinition } from '@tierwright/model';
import { Card, Chip } from '@tierwright/ui';
import {
  IconAbc,
  IconArrowRight,
  IconCalendar,
  IconCoins,
  IconHash,
  IconListDetails,
  IconPercentage,
  IconToggleLeft,
} from '@tabler/icons-react';
import { useLocalized } from '../../texts/language.js';
import { useTexts } from '../../texts/use-texts.js';
import { typeOf } from './column-target.js';
import styles from './data.module.css';
import { MatchWords } from './match-words.js';
import { TargetSelect } from './target-select.js';

interface MappingCardProps {
  record: ImportRecord;
  facts: readonly FactDefinition[];
  onRetarget: (index: number, target: ColumnTarget) => void;
}

/** Every column of the file and where its values go. */
export function MappingCard({ record, facts, onRetarget }: MappingCardProps) {
  const t = useTexts('data');
  const { columns } = record;
  const fresh = columns.filter(({ target }) => target.to === 'new-fact').length;
  const skipped = columns.filter(({ target }) => target.to === 'skip').length;
  const review = columns.filter(({ match }) => match === 'similar' || match === 'values').length;
  return (
    <Card
      title={t('mapping')}
      note={t('mappingNote', { n: columns.length, known: columns.length - fresh - skipped, new: fresh, skipped })}
      actions={review > 0 ? <Chip tone="warn">{t('mappingReview', { n: review })}</Chip> : undefined}
      flush
      className={styles.mapping}
    >
      <div className={styles.mapHead} aria-hidden="true">
        <span>{t('mapColumn')}</span>
        <span>{t('mapSamples')}</span>
        <span />
        <span>{t('mapTarget')}</span>
        <span>{t('mapType')}</span>
        <span>{t('mapMatch')}</span>
      </div>
      <ul>
        {columns.map((column) => (
          <MappingRow key={column.index} column={column} record={record} facts={facts} onRetarget={onRetarget} />
        ))}
      </ul>
      {record.faults.length > 0 && (
        <div className={styles.faults} role="alert">
          {record.faults.map((fault) => (
            <p key={fault}>{t(`fault_${fault}`)}</p>
          ))}
        </div>
      )}
    </Card>
  );
}

function MappingRow({ column, record, facts, onRetarget }: MappingCardProps & { column: ImportColumn }) {
  const t = useTexts('data');
  return (
    <li className={styles.mapRow} data-to={column.target.to}>
      <b className={styles.mapName} title={column.header}>
        {column.header}
      </b>
      <span className={styles.samples}>
        {column.samples.slice(0, 2).map((sample, index) => (
          <span key={index} title={sample}>
            {sample}
          </span>
        ))}
        {column.blanks > 0 && <Chip tone="warn">{t('blanks', { n: column.blanks })}</Chip>}
      </span>
      <IconArrowRight size={16} aria-hidden="true" className={styles.arrow} />
      <TargetSelect
        column={column}
        record={record}
        facts={facts}
        onTarget={(target) => onRetarget(column.index, target)}
      />
      <TypeWords target={column.target} facts={facts} />
      <MatchWords match={column.target.to === 'skip' && column.match !== 'chosen' ? 'none' : column.match} />
    </li>
  );
}

const icons = {
  number: IconHash,
  integer: IconHash,
  money: IconCoins,
  percent: IconPercentage,
  date: IconCalendar,
  boolean: IconToggleLeft,
  text: IconAbc,
  enum: IconListDetails,
  list: IconListDetails,
} as const;

function TypeWords({ target, facts }: { target: ColumnTarget; facts: readonly FactDefinition[] }) {
  const t = useTexts('data');
  const localized = useLocalized();
  const type = typeOf(target, facts);
  if (type === null) return <span className={styles.type} />;
  const Icon = icons[type];
  const known = target.to === 'fact' ? facts.find(({ key }) => key === target.fact) : undefined;
  const unit = known?.unit ? localized(known.unit) : target.to === 'new-fact' ? target.unit : undefined;
  return (
    <span className={styles.type}>
      <Icon size={14} aria-hidden="true" />
      {t(`type_${type}`)}
      {unit ? ` · ${unit}` : ''}
    </span>
  );
}
