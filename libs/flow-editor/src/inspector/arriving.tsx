import { nodeOf, numericFactTypes, rowOfRule, setRule, type ConditionRow, type GradingNode } from '@tierwright/model';
import { useEditor } from '../editor-context.js';
import { factText } from '../numbers.js';
import { HistogramChart } from './histogram.js';
import { Section } from './section.js';
import { ruleOfRow } from '@tierwright/model';

/** The customers who arrive at a node, spread over the fact that is looked at. */
export function Arriving({ node }: { node: GradingNode }) {
  const { histogram, fact, counts, numbers, t } = useEditor();
  const definition = histogram ? fact(histogram.fact) : undefined;
  if (!histogram || !definition || !counts) return null;
  const numeric = numericFactTypes.has(definition.type);
  const present = (numeric ? histogram.counts : histogram.values.map(({ count }) => count)).some((count) => count > 0);
  const scale = histogram.scale === 'log' ? t('inspector.histogram.log') : t('inspector.histogram.linear');
  return (
    <Section
      title={t('inspector.arriving', { count: numbers.count(counts.node(node.id).count) })}
      {...(numeric ? { aside: scale } : {})}
    >
      {!present && <p className="tw-note">{t('inspector.histogram.empty')}</p>}
      {present && (numeric ? <NumericArriving node={node} /> : <ValueBars />)}
      {histogram.missing > 0 && (
        <p className="tw-note">{t('inspector.histogram.missing', { count: numbers.count(histogram.missing) })}</p>
      )}
    </Section>
  );
}

function NumericArriving({ node }: { node: GradingNode }) {
  const { histogram, fact, baseline, readOnly, onEdit } = useEditor();
  const definition = histogram ? fact(histogram.fact) : undefined;
  if (!histogram || !definition) return null;
  const found = thresholdOf(node, histogram.fact);
  const live = baseline ? nodeOf(baseline.document, node.id) : undefined;
  const before = live ? thresholdOf(live, histogram.fact) : null;
  const move =
    found && !readOnly
      ? (value: number) =>
          onEdit(
            'condition',
            (now) =>
              setRule(now, { node: node.id, condition: found.condition, rule: ruleOfRow({ ...found.row, value }) }),
            `condition ${found.condition}`,
          )
      : null;
  return (
    <HistogramChart
      histogram={histogram}
      fact={definition}
      threshold={found?.value ?? null}
      before={before && baseline ? { label: baseline.label, value: before.value } : null}
      meets={found ? (found.row.operator.startsWith('<') ? 'below' : 'above') : null}
      onMove={move}
    />
  );
}

/** The single number a node holds a fact against, when it does so in one condition. */
export function thresholdOf(
  node: GradingNode,
  fact: string,
): { condition: string; row: ConditionRow; value: number } | null {
  if (node.type !== 'criterion' && node.type !== 'gate') return null;
  for (const { id, rule } of node.when.conditions) {
    const row = rowOfRule(rule);
    if (row?.fact === fact && typeof row.value === 'number') return { condition: id, row, value: row.value };
  }
  return null;
}

function ValueBars() {
  const { histogram, fact, numbers, language } = useEditor();
  if (!histogram) return null;
  const definition = fact(histogram.fact);
  const most = Math.max(1, ...histogram.values.map(({ count }) => count));
  return (
    <ul className="tw-value-bars">
      {histogram.values.slice(0, 12).map(({ value, count }) => (
        <li key={value}>
          <span>{factText(readValue(value), definition, language)}</span>
          <i style={{ width: `${(100 * count) / most}%` }} />
          <b>{numbers.count(count)}</b>
        </li>
      ))}
    </ul>
  );

  function readValue(value: string): string | boolean {
    return definition?.type === 'boolean' ? value === 'true' : value;
  }
}
