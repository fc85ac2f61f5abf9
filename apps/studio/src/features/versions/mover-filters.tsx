import { Button } from '@mantine/core';
import { Segmented } from '@tierwright/ui';
import { IconX } from '@tabler/icons-react';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import { toldDirections, type Direction, type Impact } from './impact.js';

const texts = {
  up: 'filterUp',
  down: 'filterDown',
  gained: 'filterGained',
  lost: 'filterLost',
  other: 'filterOther',
} as const satisfies Record<Direction, string>;

interface MoverFiltersProps {
  /** Of the chosen change, or of all. */
  impact: Impact;
  direction: Direction | null;
  onDirection: (direction: Direction | null) => void;
  /** A chosen cell in words; it takes the place of the directions. */
  cell: string | null;
  onClearCell: () => void;
}

/** Narrows the names to one direction, or says which cell they are narrowed to. */
export function MoverFilters({ impact, direction, onDirection, cell, onClearCell }: MoverFiltersProps) {
  const t = useTexts('versions');
  const { number } = useFormats();
  if (cell !== null) {
    return (
      <Button
        size="compact-sm"
        variant="light"
        rightSection={<IconX size={14} />}
        onClick={onClearCell}
        aria-label={t('filterClear')}
      >
        {cell}
      </Button>
    );
  }
  const options = [
    { value: 'all', label: t('filterAll', { n: number(impact.moved) }) },
    ...toldDirections(impact).map((told) => ({ value: told, label: t(texts[told], { n: number(impact[told]) }) })),
  ];
  return (
    <Segmented
      label={t('filterLabel')}
      value={direction ?? 'all'}
      onChange={(value) => onDirection(value === 'all' ? null : (value as Direction))}
      options={options}
    />
  );
}
