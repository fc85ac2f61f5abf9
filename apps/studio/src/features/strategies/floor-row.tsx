import { Popover, Select, Stack } from '@mantine/core';
import { cadenceWords } from '@tierwright/engine';
import type { StrategyDocument } from '@tierwright/model';
import { NumberField } from '@tierwright/ui';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLanguage, useLocalized } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import { usualCadences } from './cadence.js';
import { floorGaps, type FloorGap } from './floor-gaps.js';
import type { Edit } from './grid-column.js';
import { setFloorDelivery, setFloorResponse } from './strategy-edits.js';
import styles from './strategies.module.css';
import type { GridProps } from './grid-row.js';

/** What no tier may go below, and for each tier whether its template does. */
export function FloorRow({ document, columns, onEdit }: GridProps) {
  const t = useTexts('strategies');
  const sentences = useFloorSentences(document);
  const words = sentences.length > 0 ? sentences : [t('floorNone')];
  const lines = words.map((line) => <span key={line}>{line}</span>);
  return (
    <tr>
      <th scope="row" className={styles.rowHead}>
        {onEdit === null ? (
          <span className={styles.lines}>{lines}</span>
        ) : (
          <FloorLabel {...{ document, onEdit, lines }} />
        )}
      </th>
      {columns.map((column) => (
        <td key={column.id}>
          <FloorCell document={document} gaps={floorGaps(document, column.id)} />
        </td>
      ))}
    </tr>
  );
}

function FloorCell({ document, gaps }: { document: StrategyDocument; gaps: readonly FloorGap[] }) {
  const t = useTexts('strategies');
  const say = useGapWords(document);
  if (gaps.length === 0) {
    return (
      <div className={styles.floor}>
        <IconShieldCheck size={16} color="var(--up)" aria-hidden="true" /> {t('floorMet')}
      </div>
    );
  }
  return (
    <div className={styles.floor} data-below>
      <IconAlertTriangle size={16} aria-hidden="true" />
      <span className={styles.lines}>
        {gaps.map((gap) => (
          <span key={gap.of === 'promise' ? gap.promise : gap.of}>{say(gap)}</span>
        ))}
      </span>
    </div>
  );
}

function useGapWords(document: StrategyDocument) {
  const t = useTexts('strategies');
  const localized = useLocalized();
  const language = useLanguage();
  const often = (times: number) => cadenceWords(times, language);
  return (gap: FloorGap) => {
    if (gap.of === 'response') {
      return `${t('floorBelowResponse', { n: gap.hours })}${t('sentenceBreak')}${t('floorActs', { floor: t('within', { n: gap.floor }) })}`;
    }
    const name = document.promises.find(({ id }) => id === gap.promise)?.name;
    const is = t('floorBelow', { promise: name ? localized(name) : '', is: often(gap.timesAYear) });
    return `${is}${t('sentenceBreak')}${t('floorActs', { floor: often(gap.floor) })}`;
  };
}

function useFloorSentences({ floor, promises }: StrategyDocument): string[] {
  const t = useTexts('strategies');
  const localized = useLocalized();
  const { number } = useFormats();
  const language = useLanguage();
  const delivered = floor.deliveries.flatMap(({ promise, timesAYear }) => {
    const item = promises.find(({ id }) => id === promise);
    const cadence = cadenceWords(timesAYear, language);
    return item ? [t('floorDelivery', { promise: localized(item.name), cadence })] : [];
  });
  return floor.responseHours === undefined
    ? delivered
    : [...delivered, t('floorResponse', { n: number(floor.responseHours) })];
}

function FloorLabel(props: { document: StrategyDocument; onEdit: (edit: Edit) => void; lines: ReactNode }) {
  const { document, onEdit, lines } = props;
  const t = useTexts('strategies');
  const localized = useLocalized();
  const language = useLanguage();
  const { floor, promises } = document;
  return (
    <Popover trapFocus returnFocus position="top-start" shadow="md" width={300}>
      <Popover.Target>
        <button type="button" className={`${styles.labelButton} ${styles.lines}`} title={t('editFloor')}>
          {lines}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('editFloor')}>
        <Stack gap="sm">
          <b>{t('floorTitle')}</b>
          {promises.map((promise) => (
            <Select
              key={promise.id}
              label={localized(promise.name)}
              value={String(floor.deliveries.find((least) => least.promise === promise.id)?.timesAYear ?? 0)}
              data={usualCadences.map((times) => ({
                value: String(times),
                label: times === 0 ? t('floorUnset') : cadenceWords(times, language),
              }))}
              comboboxProps={{ withinPortal: false }}
              onChange={(value) => onEdit((now) => setFloorDelivery(now, promise.id, Number(value)))}
            />
          ))}
          <NumberField
            label={t('rowResponse')}
            value={floor.responseHours ?? null}
            placeholder={t('floorUnset')}
            min={0}
            max={1000}
            unit={t('unitHours')}
            onChange={(hours) => onEdit((now) => setFloorResponse(now, hours))}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
