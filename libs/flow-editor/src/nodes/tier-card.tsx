import type { NodeOf } from '@tierwright/model';
import { TierBadge, tierColour } from '@tierwright/ui';
import { Handle, Position } from '@xyflow/react';
import type { CSSProperties } from 'react';
import { useEditor } from '../editor-context.js';
import { ProblemMark } from './problem-mark.js';
import { tierFace } from './tier-of.js';
import { WeightBar } from './weight-bar.js';

/** An end of the flow: the tier, how many end here and how that differs from the live version. */
export function TierCard({ node, frame }: { node: NodeOf<'tier'>; frame: Record<string, unknown> }) {
  const { document, language, counts, numbers, t } = useEditor();
  const tier = tierFace(document, node.tier, language);
  const colour = tierColour(tier?.colour ?? null);
  const count = counts?.node(node.id).count ?? 0;
  return (
    <div
      className="tw-node tw-node-tier"
      {...frame}
      data-ungraded={tier === null || undefined}
      style={{ '--k': colour } as CSSProperties}
    >
      <Handle type="target" id="in" position={Position.Left} className="tw-entry" />
      <div className="tw-node-bar" />
      <header className="tw-node-head">
        <TierBadge tier={tier} label={tier?.name ?? t('tier.ungraded')} />
        <h3 title={node.name[language]}>{node.name[language]}</h3>
        <ProblemMark node={node.id} />
      </header>
      <p className="tw-node-line">
        <span>{counts && t('tier.shareOfAll', { share: numbers.share(count, counts.total) })}</span>
        <TierNet tier={node.tier} />
      </p>
      <WeightBar node={node.id} colour={colour} />
    </div>
  );
}

function TierNet({ tier }: { tier: string | null }) {
  const { counts, baseline, numbers, t } = useEditor();
  const entry = counts?.tier(tier);
  if (!entry || entry.baseline === null || !baseline || entry.count === entry.baseline) return null;
  const difference = entry.count - entry.baseline;
  const net = numbers.signed(difference);
  return (
    <span
      className="tw-net"
      data-direction={tier === null ? undefined : difference > 0 ? 'up' : 'down'}
      title={t('tier.net.title', { baseline: baseline.label, net })}
    >
      {t('tier.net', { net })}
    </span>
  );
}
