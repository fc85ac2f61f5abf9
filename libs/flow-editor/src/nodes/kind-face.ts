import {
  IconArrowsSplit,
  IconBan,
  IconChartBar,
  IconFilter,
  IconFlag,
  IconGridDots,
  IconLink,
  IconListNumbers,
  IconMathFunction,
  IconTable,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
import type { NodeKind } from '@tierwright/model';

/** Icon and CSS colour of each kind of node. */
export const kindFace: Record<NodeKind, { icon: Icon; colour: string }> = {
  start: { icon: IconUsersGroup, colour: 'var(--kind-start)' },
  criterion: { icon: IconFilter, colour: 'var(--kind-criterion)' },
  switch: { icon: IconArrowsSplit, colour: 'var(--kind-switch)' },
  scorecard: { icon: IconListNumbers, colour: 'var(--kind-scorecard)' },
  formula: { icon: IconMathFunction, colour: 'var(--kind-formula)' },
  table: { icon: IconTable, colour: 'var(--kind-table)' },
  matrix: { icon: IconGridDots, colour: 'var(--kind-matrix)' },
  ranking: { icon: IconChartBar, colour: 'var(--kind-ranking)' },
  gate: { icon: IconBan, colour: 'var(--kind-gate)' },
  reference: { icon: IconLink, colour: 'var(--kind-reference)' },
  tier: { icon: IconFlag, colour: 'var(--kind-tier)' },
};

/** The kinds of the first screen, and those under "more". */
export const paletteKinds: { first: readonly NodeKind[]; more: readonly NodeKind[] } = {
  first: ['criterion', 'scorecard', 'matrix', 'ranking', 'tier'],
  more: ['switch', 'gate', 'formula', 'table', 'reference', 'start'],
};
