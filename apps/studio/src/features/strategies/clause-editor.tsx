import { ActionIcon, Button, Group, Select, Stack } from '@mantine/core';
import { ruleOfRow, type Clause, type Condition, type Conditions, type FactDefinition } from '@tierwright/model';
import { Segmented } from '@tierwright/ui';
import { IconPlus, IconX } from '@tabler/icons-react';
import { newId } from '../canvas/session/new-id.js';
import { useLanguage } from '../../texts/language.js';
import { useTexts } from '../../texts/use-texts.js';
import { declareFact, removeClause, setClauseConditions } from './clause-edits.js';
import { firstRow, simpleOperators, simpleRow, type SimpleRow } from './clause-row.js';
import { ClauseValue } from './clause-value.js';
import type { Edit } from './grid-column.js';
import styles from './strategies.module.css';

interface ClauseEditorProps {
  clause: Clause;
  /** Facts the strategy declares, then those of the dictionary. */
  facts: readonly FactDefinition[];
  /** Words of a condition that no row can show. */
  wordsOf: (when: Conditions) => string;
  onEdit: (edit: Edit) => void;
}

/** When a clause applies: rows of fact, comparison and value. */
export function ClauseEditor({ clause, facts, wordsOf, onEdit }: ClauseEditorProps) {
  const t = useTexts('strategies');
  const { conditions, match } = clause.when;
  const set = (when: Conditions, fact?: FactDefinition) =>
    onEdit((now) => setClauseConditions(fact ? declareFact(now, fact) : now, clause.id, when));
  const replace = (id: string, row: SimpleRow, fact?: FactDefinition) => {
    const changed = (condition: Condition) =>
      condition.id === id ? { ...condition, rule: ruleOfRow(row) } : condition;
    set({ match, conditions: conditions.map(changed) }, fact);
  };
  const add = () => {
    const fact = facts.find((candidate) => firstRow(candidate) !== null);
    const row = fact && firstRow(fact);
    if (!row) return;
    set({ match, conditions: [...conditions, { id: newId('condition'), rule: ruleOfRow(row) }] }, fact);
  };
  return (
    <Stack gap="sm">
      {conditions.map((condition) => (
        <div key={condition.id} className={styles.condition}>
          <ConditionFields
            condition={condition}
            facts={facts}
            words={wordsOf({ match: 'all', conditions: [condition] })}
            onRow={(row, fact) => replace(condition.id, row, fact)}
          />
          <ActionIcon
            aria-label={t('clauseRemove')}
            title={t('clauseRemove')}
            onClick={() => set({ match, conditions: conditions.filter(({ id }) => id !== condition.id) })}
          >
            <IconX size={16} />
          </ActionIcon>
        </div>
      ))}
      {conditions.length > 1 && (
        <Segmented
          label={t('clauseMatch')}
          value={match}
          onChange={(next) => set({ match: next, conditions })}
          options={[
            { value: 'all', label: t('clauseAll') },
            { value: 'any', label: t('clauseAny') },
          ]}
        />
      )}
      <Group justify="space-between">
        <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={14} />} onClick={add}>
          {t('clauseAdd')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color="red"
          onClick={() => onEdit((now) => removeClause(now, clause.id))}
        >
          {t('removeClause')}
        </Button>
      </Group>
    </Stack>
  );
}

interface ConditionFieldsProps {
  condition: Condition;
  facts: readonly FactDefinition[];
  words: string;
  onRow: (row: SimpleRow, fact?: FactDefinition) => void;
}

function ConditionFields({ condition, facts, words, onRow }: ConditionFieldsProps) {
  const t = useTexts('strategies');
  const language = useLanguage();
  const row = simpleRow(condition.rule, facts);
  const fact = row && facts.find(({ key }) => key === row.fact);
  if (!row || !fact) {
    return (
      <p>
        <b>{words}</b> <span className="tw-quiet">{t('clauseKept')}</span>
      </p>
    );
  }
  const choose = (key: string | null) => {
    const chosen = facts.find((candidate) => candidate.key === key);
    const first = chosen && firstRow(chosen);
    if (first) onRow(first, chosen);
  };
  const comparable = facts.filter((candidate) => firstRow(candidate) !== null);
  return (
    <>
      <Select
        aria-label={t('clauseFact')}
        searchable
        value={row.fact}
        data={comparable.map(({ key, label }) => ({ value: key, label: label[language] }))}
        comboboxProps={{ withinPortal: false }}
        onChange={choose}
      />
      <Select
        aria-label={t('clauseOperator')}
        value={row.operator}
        data={simpleOperators(fact)}
        comboboxProps={{ withinPortal: false }}
        onChange={(value) => {
          const operator = simpleOperators(fact).find((candidate) => candidate.value === value);
          if (operator) onRow({ ...row, operator: operator.value });
        }}
      />
      <ClauseValue row={row} fact={fact} onValue={(value) => onRow({ ...row, value })} />
    </>
  );
}
