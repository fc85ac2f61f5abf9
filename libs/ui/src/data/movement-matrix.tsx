import type { CSSProperties, KeyboardEvent } from 'react';
import { Arrow } from '../feedback/shift.js';
import { TierBadge } from '../tier/tier-badge.js';
import type { TierFace } from '../tier/tier-face.js';
import { cellKind, tintOf, type CellKind } from './movement-cell.js';

/** A cell by the tiers it goes from and to; null is ungraded. */
export interface CellAddress {
  from: string | null;
  to: string | null;
}

/** The words of the table, in the language of the page. */
export interface MovementTexts {
  caption: string;
  ungraded: string;
  rowTotal: string;
  columnTotal: string;
  /** "38 customers from B to A", read out for a cell. */
  cell: (count: number, from: string, to: string, kind: CellKind) => string;
  number: (count: number) => string;
  /** "+84", "−79", "±0". */
  signed: (difference: number) => string;
}

interface MovementMatrixProps {
  rows: readonly (TierFace | null)[];
  columns: readonly (TierFace | null)[];
  counts: readonly (readonly number[])[];
  texts: MovementTexts;
  selected?: CellAddress | null;
  onSelect?: (cell: CellAddress) => void;
  /** Cells to keep bright; the others fade. */
  bright?: (cell: CellAddress) => boolean;
  /** Small cells and badges without names. */
  dense?: boolean;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const steps: Record<string, [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function walk(event: KeyboardEvent<HTMLTableElement>) {
  const step = steps[event.key];
  const [row, column] = (event.target as HTMLElement).dataset['at']?.split(':').map(Number) ?? [];
  if (step === undefined || row === undefined || column === undefined) return;
  const next = event.currentTarget.querySelector<HTMLElement>(`[data-at="${row + step[0]}:${column + step[1]}"]`);
  if (next === null) return;
  event.preventDefault();
  next.focus();
}

const idOf = (tier: TierFace | null) => tier?.id ?? null;

/** Tier changes from old (rows) to new (columns) with totals and net; cells are reached by click and by arrow keys. */
export function MovementMatrix(props: MovementMatrixProps) {
  const { rows, columns, counts, texts, selected = null, onSelect, bright, dense = false } = props;
  const order = new Map(columns.map((tier, index) => [tier?.id ?? null, tier === null ? null : index]));
  const before = new Map(rows.map((tier, index) => [idOf(tier), sum(counts[index] ?? [])]));
  const after = columns.map((_, column) => sum(rows.map((__, row) => counts[row]?.[column] ?? 0)));
  const largest = Math.max(
    0,
    ...rows.flatMap((from, row) => columns.map((to, at) => (idOf(from) === idOf(to) ? 0 : (counts[row]?.[at] ?? 0)))),
  );
  const label = (tier: TierFace | null) => (tier === null ? texts.ungraded : tier.name);
  return (
    <table className="tw-movement" data-dense={dense || undefined} onKeyDown={walk}>
      <caption className="tw-unseen">{texts.caption}</caption>
      <thead>
        <tr>
          <td />
          {columns.map((tier) => (
            <th key={tier?.id ?? ''} scope="col">
              <Head tier={tier} label={label(tier)} dense={dense} />
            </th>
          ))}
          <th scope="col" className="tw-movement-sum">
            {texts.rowTotal}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((from, row) => (
          <tr key={from?.id ?? ''}>
            <th scope="row">
              <Head tier={from} label={label(from)} dense={dense} />
            </th>
            {columns.map((to, column) => (
              <td key={to?.id ?? ''}>
                <Cell
                  at={`${row}:${column}`}
                  count={counts[row]?.[column] ?? 0}
                  kind={kindBetween(order, from, to, counts[row]?.[column] ?? 0)}
                  largest={largest}
                  names={[label(from), label(to)]}
                  texts={texts}
                  pressed={selected !== null && selected.from === idOf(from) && selected.to === idOf(to)}
                  dim={bright !== undefined && !bright({ from: idOf(from), to: idOf(to) })}
                  onPress={onSelect && (() => onSelect({ from: idOf(from), to: idOf(to) }))}
                />
              </td>
            ))}
            <td className="tw-movement-sum">{texts.number(before.get(idOf(from)) ?? 0)}</td>
          </tr>
        ))}
      </tbody>
      <Totals columns={columns} before={before} after={after} texts={texts} dense={dense} />
    </table>
  );
}

function kindBetween(
  order: ReadonlyMap<string | null, number | null>,
  from: TierFace | null,
  to: TierFace | null,
  count: number,
): CellKind {
  const rank = order.get(idOf(from));
  if (idOf(from) === idOf(to)) return 'same';
  if (rank === undefined) return count === 0 ? 'none' : 'other';
  return cellKind(rank, order.get(idOf(to)) ?? null, count);
}

function Head({ tier, label, dense }: { tier: TierFace | null; label: string; dense: boolean }) {
  return (
    <span title={label}>
      <TierBadge tier={tier} {...(dense ? { label } : {})} />
      {dense ? null : <span className="tw-movement-name">{label}</span>}
    </span>
  );
}

function Totals(props: {
  columns: readonly (TierFace | null)[];
  before: ReadonlyMap<string | null, number>;
  after: readonly number[];
  texts: MovementTexts;
  dense: boolean;
}) {
  const { columns, before, after, texts, dense } = props;
  return (
    <tfoot>
      <tr>
        <th scope="row">{texts.columnTotal}</th>
        {columns.map((tier, column) => (
          <td key={tier?.id ?? ''} className="tw-movement-sum" style={{ textAlign: 'center' }}>
            {texts.number(after[column] ?? 0)}
            {dense ? null : <small>{texts.signed((after[column] ?? 0) - (before.get(idOf(tier)) ?? 0))}</small>}
          </td>
        ))}
        <td className="tw-movement-sum">{texts.number(sum(after))}</td>
      </tr>
    </tfoot>
  );
}

interface CellProps {
  at: string;
  count: number;
  kind: CellKind;
  largest: number;
  names: [from: string, to: string];
  texts: MovementTexts;
  pressed: boolean;
  dim: boolean;
  onPress: (() => void) | undefined;
}

function Cell({ at, count, kind, largest, names, texts, pressed, dim, onPress }: CellProps) {
  const style = { '--tint': `${tintOf(count, largest)}%` } as CSSProperties;
  const shown = (
    <>
      {kind === 'up' || kind === 'down' ? <Arrow direction={kind} /> : null}
      {kind === 'none' ? '·' : texts.number(count)}
    </>
  );
  const look = { className: 'tw-cell', 'data-kind': kind, 'data-dim': dim || undefined, style };
  if (onPress === undefined || (count === 0 && kind === 'none')) {
    return (
      <span {...look} title={texts.cell(count, names[0], names[1], kind)}>
        {shown}
      </span>
    );
  }
  const words = texts.cell(count, names[0], names[1], kind);
  return (
    <button
      type="button"
      {...look}
      data-at={at}
      aria-pressed={pressed}
      aria-label={words}
      title={words}
      onClick={onPress}
    >
      {shown}
    </button>
  );
}
