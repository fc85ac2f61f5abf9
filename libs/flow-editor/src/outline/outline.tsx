import { IconChevronRight } from '@tabler/icons-react';
import { exitsOf, type GradingDocument, type GradingNode } from '@tierwright/model';
import { TierBadge } from '@tierwright/ui';
import type { CSSProperties } from 'react';
import { useEditor } from '../editor-context.js';
import { Inspector } from '../inspector/inspector.js';
import { CardSentence } from '../nodes/card-sentence.js';
import { EffectChip } from '../nodes/effect-chip.js';
import { kindFace } from '../nodes/kind-face.js';
import { ProblemMark } from '../nodes/problem-mark.js';
import { targetOf, tierFace } from '../nodes/tier-of.js';

/** The flow as a list in the order customers walk it, for screens too narrow for the canvas. */
export function Outline() {
  const { document, counts, numbers, t } = useEditor();
  const steps = walkOrder(document).filter((node) => node.type !== 'start' && node.type !== 'tier');
  return (
    <section className="tw-outline">
      <header>
        <h2>{t('outline.title')}</h2>
        {counts && <span>{t('weight.customers', { count: numbers.count(counts.total) })}</span>}
      </header>
      {steps.map((node) => (
        <OutlineCard key={node.id} node={node} />
      ))}
    </section>
  );
}

function OutlineCard({ node }: { node: GradingNode }) {
  const { counts, numbers, language, selected, onSelect, t } = useEditor();
  const { icon: Shape, colour } = kindFace[node.type];
  const open = selected.includes(node.id);
  const weight = counts?.node(node.id);
  const share = counts && weight && counts.total > 0 ? (100 * weight.count) / counts.total : 0;
  const tick = counts?.measureTotal && weight ? (100 * weight.sum) / counts.measureTotal : null;
  return (
    <article className="tw-outline-card" data-open={open || undefined} style={{ '--k': colour } as CSSProperties}>
      <button
        type="button"
        aria-expanded={open}
        title={t('outline.edit')}
        onClick={() => onSelect(open ? [] : [node.id])}
      >
        <Shape size={20} stroke={1.75} aria-hidden="true" />
        <b>{node.name[language]}</b>
        <ProblemMark node={node.id} />
        <EffectChip node={node.id} />
        <span>{weight ? numbers.count(weight.count) : ''}</span>
        <IconChevronRight size={18} className="tw-outline-chevron" aria-hidden="true" />
      </button>
      <CardSentence node={node} />
      <div className="tw-share" aria-hidden="true">
        <i style={{ width: `${share}%` }} />
        {tick !== null && <u style={{ left: `${Math.min(99, tick)}%` }} />}
      </div>
      <ul>
        {exitsOf(node).map((exit) => (
          <OutlineExit key={exit.id} node={node} exit={exit} />
        ))}
      </ul>
      {open && <Inspector />}
    </article>
  );
}

function OutlineExit({ node, exit }: { node: GradingNode; exit: { id: string; role: string } }) {
  const { document, counts, numbers, words, language, t } = useEditor();
  const target = targetOf(document, node.id, exit.id);
  const tier = target?.type === 'tier' ? tierFace(document, target.tier, language) : null;
  const count = counts?.exit(node.id, exit.id).count;
  return (
    <li>
      <i data-unknown={exit.role === 'unknown' || undefined} />
      <span>{words.exit(node, exit.id)}</span>
      <span aria-hidden="true">→</span>
      {target?.type === 'tier' && <TierBadge tier={tier} label={tier?.name ?? t('tier.ungraded')} />}
      <span>
        {target ? target.name[language] : t(exit.role === 'unknown' ? 'exit.unconnected.unknown' : 'exit.unconnected')}
      </span>
      {count !== undefined && counts && (
        <b>
          {numbers.count(count)} <small>· {numbers.share(count, counts.total)}</small>
        </b>
      )}
    </li>
  );
}

/** Nodes in the order a customer can meet them, those that cannot be reached last. */
export function walkOrder(document: GradingDocument): GradingNode[] {
  const { nodes, edges } = document.criteriaFlow;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const met = new Set<GradingNode>();
  const open: GradingNode[] = nodes.filter((node) => node.type === 'start');
  for (let node = open.shift(); node; node = open.shift()) {
    if (met.has(node)) continue;
    met.add(node);
    for (const exit of exitsOf(node)) {
      const edge = edges.find((item) => item.source === node?.id && item.exit === exit.id);
      const target = edge && byId.get(edge.target);
      if (target) open.push(target);
    }
  }
  return [...met, ...nodes.filter((node) => !met.has(node))];
}
