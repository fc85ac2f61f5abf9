import type { CSSProperties } from 'react';
import { useEditor } from '../editor-context.js';

/** Customers and their share of the measure, as figures and as a bar with a tick. */
export function WeightBar({ node, colour }: { node: string; colour: string }) {
  const { counts, numbers, t } = useEditor();
  if (!counts) return <div className="tw-node-foot" />;
  const { count, sum } = counts.node(node);
  const share = counts.total === 0 ? 0 : (100 * count) / counts.total;
  const tick = counts.measureTotal ? (100 * sum) / counts.measureTotal : null;
  return (
    <div className="tw-node-foot">
      <div>
        <b>{t('weight.customers', { count: numbers.count(count) })}</b>
        {tick !== null && <span>{t('weight.revenue', { share: numbers.share(sum, counts.measureTotal ?? 0) })}</span>}
      </div>
      <div className="tw-share" style={{ '--k': colour } as CSSProperties} aria-hidden="true">
        <i style={{ width: `${share}%` }} />
        {tick !== null && <u style={{ left: `${Math.min(99, tick)}%` }} />}
      </div>
    </div>
  );
}
