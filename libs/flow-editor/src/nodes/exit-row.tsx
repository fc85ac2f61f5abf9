import { Menu } from '@mantine/core';
import { IconAlertTriangle, IconBan } from '@tabler/icons-react';
import { connect, connectionRefusal, disconnect, type Exit, type GradingNode } from '@tierwright/model';
import { TierBadge, tierColour } from '@tierwright/ui';
import { Handle, Position } from '@xyflow/react';
import type { CSSProperties } from 'react';
import { useEditor } from '../editor-context.js';
import { targetOf, tierFace } from './tier-of.js';

/** One way out of a card: what it is called, where it leads, and the handle to pull an edge from. */
export function ExitRow({ node, exit }: { node: GradingNode; exit: Exit }) {
  const { document, counts, words, t, trace, impossible } = useEditor();
  const target = targetOf(document, node.id, exit.id);
  const label = words.exit(node, exit.id);
  const count = counts?.exit(node.id, exit.id).count ?? null;
  // Nobody with missing data is good news, not a warning.
  const dead = target !== null && exit.role !== 'unknown' && impossible.has(`${node.id} ${exit.id}`);
  const nobody = !dead && target !== null && count === 0 && exit.role !== 'unknown';
  const said = dead ? t('exit.impossible') : nobody ? t('exit.nobody') : null;
  const taken = trace?.steps.some((step) => step.node === node.id && step.exit === exit.id) ?? false;
  return (
    <div
      className="tw-exit"
      data-nobody={nobody || undefined}
      data-impossible={dead || undefined}
      data-loose={(target === null && exit.role !== 'unknown') || undefined}
      data-taken={taken || undefined}
      style={{ '--hc': handleColour(exit, target, document.tiers) } as CSSProperties}
    >
      <span className="tw-exit-name" title={said ? `${label} · ${said}` : label}>
        {nobody && <IconAlertTriangle size={14} aria-hidden="true" />}
        {dead && <IconBan size={14} aria-hidden="true" />}
        <span>{said ? `${label} · ${said}` : label}</span>
      </span>
      <ExitTarget node={node} exit={exit} target={target} />
      <Handle
        type="source"
        id={exit.id}
        position={Position.Right}
        className="tw-handle"
        data-unknown={exit.role === 'unknown' || undefined}
      />
    </div>
  );
}

function handleColour(
  exit: Exit,
  target: GradingNode | null,
  tiers: readonly { id: string; colour: Parameters<typeof tierColour>[0] }[],
): string {
  if (exit.role === 'unknown') return 'var(--warn)';
  if (target?.type !== 'tier') return 'var(--ink-3)';
  return tierColour(tiers.find(({ id }) => id === target.tier)?.colour ?? null);
}

interface TargetProps {
  node: GradingNode;
  exit: Exit;
  target: GradingNode | null;
}

/** Where the exit leads, as a menu: the way to connect without dragging. */
export function ExitTarget({ node, exit, target }: TargetProps) {
  const { document, readOnly, t, onEdit, newId, language } = useEditor();
  const shown = <TargetName target={target} unknown={exit.role === 'unknown'} />;
  if (readOnly) return <span className="tw-exit-to">{shown}</span>;
  const choices = document.criteriaFlow.nodes.filter(
    ({ id }) => connectionRefusal(document, { source: node.id, exit: exit.id, target: id }) === null,
  );
  const edge = document.criteriaFlow.edges.find((item) => item.source === node.id && item.exit === exit.id);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <button type="button" className="tw-exit-to nodrag" title={t('exit.connect')}>
          {shown}
        </button>
      </Menu.Target>
      <Menu.Dropdown className="tw-exit-menu">
        <Menu.Label>{t('exit.connect')}</Menu.Label>
        {choices.map((choice) => (
          <Menu.Item
            key={choice.id}
            aria-label={choice.name[language]}
            onClick={() =>
              onEdit('connect', (now) => connect(now, { source: node.id, exit: exit.id, target: choice.id }, newId))
            }
          >
            <TargetName target={choice} unknown={false} withName />
          </Menu.Item>
        ))}
        {edge && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => onEdit('disconnect', (now) => disconnect(now, [edge.id]))}>
              {t('exit.disconnect')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function TargetName(props: { target: GradingNode | null; unknown: boolean; withName?: boolean }) {
  const { target, unknown, withName = false } = props;
  const { document, language, t } = useEditor();
  if (!target) return <em>{t(unknown ? 'exit.unconnected.unknown' : 'exit.unconnected')}</em>;
  if (target.type !== 'tier') return <span>{target.name[language]}</span>;
  const tier = tierFace(document, target.tier, language);
  return (
    <span className="tw-exit-tier">
      <TierBadge tier={tier} label={tier?.name ?? t('tier.ungraded')} />
      {withName && target.name[language]}
    </span>
  );
}
