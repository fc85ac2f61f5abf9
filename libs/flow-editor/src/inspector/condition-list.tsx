import { ActionIcon, Button, Select } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import {
  addCondition,
  operatorsFor,
  removeCondition,
  rowOfRule,
  ruleOfRow,
  setMatch,
  setRule,
  type Condition,
  type ConditionRow,
  type Conditions,
  type ConditionsAt,
  type NodeOf,
  type RowOperator,
} from '@tierwright/model';
import { Segmented } from '@tierwright/ui';
import { useEditor } from '../editor-context.js';
import { FactSelect } from './fact-select.js';
import { firstRow, withOperator } from './first-row.js';
import { Section } from './section.js';
import { ValueField } from './value-field.js';

/** The conditions of a criterion or gate, a row each: field, comparison, value. */
export function ConditionList({ node }: { node: NodeOf<'criterion'> | NodeOf<'gate'> }) {
  const { t } = useEditor();
  const at = { node: node.id };
  return (
    <Section title={t('inspector.conditions')} aside={<AddCondition at={at} />}>
      <ConditionRows at={at} when={node.when} />
    </Section>
  );
}

/** Conditions a row each, and whether all or any must hold. */
export function ConditionRows({ at, when }: { at: ConditionsAt; when: Conditions }) {
  const { t, readOnly, onEdit } = useEditor();
  return (
    <>
      {when.conditions.length === 0 && <p className="tw-note">{t('inspector.noConditions')}</p>}
      {when.conditions.map((condition) => (
        <ConditionFields key={condition.id} at={at} condition={condition} />
      ))}
      {when.conditions.length > 1 && (
        <Segmented
          label={t('inspector.match')}
          value={when.match}
          onChange={(match) => onEdit('condition', (now) => setMatch(now, { ...at, match }))}
          options={[
            { value: 'all', label: t('inspector.match.all'), disabled: readOnly },
            { value: 'any', label: t('inspector.match.any'), disabled: readOnly },
          ]}
        />
      )}
    </>
  );
}

/** Adds a first condition on the first field, to be changed. */
export function AddCondition({ at }: { at: ConditionsAt }) {
  const { t, readOnly, facts, onEdit, newId, reading } = useEditor();
  if (readOnly) return null;
  const add = () => {
    const [fact] = facts;
    if (!fact) return;
    const rule = ruleOfRow(firstRow(fact));
    onEdit(
      'condition',
      reading(fact.key, (now) => addCondition(now, { ...at, rule }, newId)),
    );
  };
  return (
    <Button variant="transparent" size="compact-sm" leftSection={<IconPlus size={14} />} onClick={add}>
      {t('inspector.addCondition')}
    </Button>
  );
}

function ConditionFields({ at, condition }: { at: ConditionsAt; condition: Condition }) {
  const { t, words, readOnly, onEdit, fact, reading, onFocusFact } = useEditor();
  const row = rowOfRule(condition.rule);
  const definition = row ? fact(row.fact) : undefined;
  const remove = () => onEdit('condition', (now) => removeCondition(now, { ...at, condition: condition.id }));
  const change = (next: ConditionRow) =>
    onEdit(
      'condition',
      reading(next.fact, (now) => setRule(now, { ...at, condition: condition.id, rule: ruleOfRow(next) })),
      `condition ${condition.id}`,
    );
  const cross = !readOnly && (
    <ActionIcon
      size={24}
      aria-label={t('inspector.removeCondition')}
      title={t('inspector.removeCondition')}
      onClick={remove}
    >
      <IconX size={14} />
    </ActionIcon>
  );
  if (!row || !definition) {
    return (
      <div className="tw-kept-rule">
        <p>
          {t('inspector.keptRule')} <b>{words.rule(condition.rule)}</b>
        </p>
        {cross}
      </div>
    );
  }
  return (
    <div className="tw-condition" onFocus={() => onFocusFact(row.fact)}>
      <FactSelect value={row.fact} onChange={(next) => change(firstRow(next))} />
      <Select
        aria-label={t('inspector.operator')}
        data={operatorsFor(definition.type).map((operator) => ({ value: operator, label: t(`op.${operator}`) }))}
        value={row.operator}
        disabled={readOnly}
        comboboxProps={{ width: 120, position: 'bottom-start' }}
        onChange={(operator) => change(withOperator(row, operator as RowOperator, definition))}
      />
      <ValueField row={row} fact={definition} onChange={(value) => change({ ...row, value })} />
      {cross}
    </div>
  );
}
