import { Button, Popover, Stack } from '@mantine/core';
import type { StrategyDocument } from '@tierwright/model';
import { useState } from 'react';
import { useLanguage } from '../../texts/language.js';
import { useTexts } from '../../texts/use-texts.js';
import { CellEditor } from './cell-editor.js';
import { cellWords, sameWords, type RowAddress } from './cells.js';
import type { Edit, TierColumn } from './grid-column.js';
import styles from './strategies.module.css';
import { useWords } from './use-words.js';

interface GridCellProps {
  document: StrategyDocument;
  /** The live strategy; null while none is published. */
  live: StrategyDocument | null;
  at: RowAddress;
  row: string;
  column: TierColumn;
  /** Absent for those who may only look. */
  onEdit: ((edit: Edit) => void) | null;
  /** Quiet words at the end, such as the customers a clause meets today. */
  aside?: string | undefined;
}

/** One cell: what a tier gets; a press opens its editor, a change is ringed with the old words struck through. */
export function GridCell({ document, live, at, row, column, onEdit, aside }: GridCellProps) {
  const t = useTexts('strategies');
  const language = useLanguage();
  const say = useWords();
  const [opened, setOpened] = useState(false);
  const words = cellWords(document, at, column.id, language);
  const before = live && cellWords(live, at, column.id, language);
  const changed = before !== null && !sameWords(before, words);
  const side = words.side ? say([words.side]) : words.empty ? undefined : aside;
  const content = (
    <>
      {changed && <s>{say(before.main)}</s>}
      <span>{say(words.main)}</span>
      {side !== undefined && <small>{side}</small>}
    </>
  );
  const look = { className: styles.cell, 'data-empty': words.empty || undefined, 'data-changed': changed || undefined };
  if (onEdit === null) return <div {...look}>{content}</div>;
  const label = t('editCell', { tier: column.key, row });
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus position="bottom-start" shadow="md" width={280}>
      <Popover.Target>
        <button
          type="button"
          {...look}
          title={label}
          data-open={opened || undefined}
          onClick={() => setOpened(!opened)}
        >
          <span className="tw-unseen">{t('cellOf', { tier: column.name, row })}</span>
          {content}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <Stack gap="sm">
          <b>
            {column.name} · {row}
          </b>
          <CellEditor document={document} at={at} tier={column.id} onEdit={onEdit} />
          <Button size="compact-sm" variant="default" onClick={() => setOpened(false)}>
            {t('done')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
