import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import {
  numericFactTypes,
  ruleOfTerms,
  setFormula,
  termOperators,
  termsOfRule,
  withText,
  type FormulaTerms,
  type NodeOf,
  type Operand,
} from '@tierwright/model';
import { NumberField } from '@tierwright/ui';
import { useEditor } from '../editor-context.js';
import { Section } from './section.js';

/** A formula from top to bottom, with the unit and the decimals of its number. */
export function FormulaForm({ node }: { node: NodeOf<'formula'> }) {
  const { t, words } = useEditor();
  const terms = termsOfRule(node.rule);
  return (
    <>
      <Section title={t('formula.steps')}>
        {terms ? (
          <Terms node={node} terms={terms} />
        ) : (
          <div className="tw-kept-rule">
            <p>
              {t('inspector.keptRule')} <b>{words.rule(node.rule)}</b>
            </p>
          </div>
        )}
      </Section>
      <Result node={node} />
    </>
  );
}

function Terms({ node, terms }: { node: NodeOf<'formula'>; terms: FormulaTerms }) {
  const { t, readOnly, onEdit, reading } = useEditor();
  const change = (next: FormulaTerms, operand: Operand, key?: string) => {
    const rule = ruleOfTerms(next);
    onEdit(
      'formula',
      reading('fact' in operand ? operand.fact : '', (now) => setFormula(now, { node: node.id, rule })),
      key,
    );
  };
  const setRow = (index: number, part: Partial<FormulaTerms['rows'][number]>) => {
    const rows = terms.rows.map((row, at) => (at === index ? { ...row, ...part } : row));
    change({ ...terms, rows }, part.operand ?? { number: 0 }, `formula ${node.id} ${index}`);
  };
  return (
    <>
      <div className="tw-term">
        <span>{t('formula.first')}</span>
        <OperandFields
          node={node}
          operand={terms.first}
          onChange={(first) => change({ ...terms, first }, first, `formula ${node.id}`)}
        />
      </div>
      {terms.rows.map((row, index) => (
        <div className="tw-term" key={index}>
          <Select
            aria-label={t('formula.operator')}
            data={termOperators.map((operator) => ({ value: operator, label: t(`formula.op.${operator}`) }))}
            value={row.operator}
            disabled={readOnly}
            comboboxProps={{ width: 120, position: 'bottom-start' }}
            onChange={(value) => {
              const operator = termOperators.find((item) => item === value);
              if (operator) setRow(index, { operator });
            }}
          />
          <OperandFields node={node} operand={row.operand} onChange={(operand) => setRow(index, { operand })} />
          {!readOnly && (
            <ActionIcon
              size={24}
              aria-label={t('formula.remove')}
              title={t('formula.remove')}
              onClick={() => change({ ...terms, rows: terms.rows.filter((_, at) => at !== index) }, { number: 0 })}
            >
              <IconX size={14} />
            </ActionIcon>
          )}
        </div>
      ))}
      {!readOnly && (
        <Button
          variant="transparent"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          onClick={() =>
            change({ ...terms, rows: [...terms.rows, { operator: '+', operand: { number: 0 } }] }, { number: 0 })
          }
        >
          {t('formula.add')}
        </Button>
      )}
    </>
  );
}

interface OperandFieldsProps {
  node: NodeOf<'formula'>;
  operand: Operand;
  onChange: (operand: Operand) => void;
}

/** Stands for a fixed number among the fields; no key of a fact looks like it. */
const fixed = '#';

function OperandFields({ node, operand, onChange }: OperandFieldsProps) {
  const { t, facts, language, readOnly } = useEditor();
  const offered = facts.filter(({ type, key }) => numericFactTypes.has(type) && key !== node.output);
  return (
    <>
      <Select
        aria-label={t('formula.operand')}
        data={[
          { value: fixed, label: t('formula.number') },
          ...offered.map(({ key, label }) => ({ value: key, label: label[language] })),
        ]}
        value={'fact' in operand ? operand.fact : fixed}
        searchable
        disabled={readOnly}
        comboboxProps={{ width: 240, position: 'bottom-start' }}
        onChange={(key) => {
          if (key === fixed) onChange({ number: 0 });
          else if (key !== null) onChange({ fact: key });
        }}
      />
      {'number' in operand && (
        <NumberField
          aria-label={t('formula.number')}
          value={operand.number}
          disabled={readOnly}
          onChange={(number) => {
            if (number !== null && number !== operand.number) onChange({ number });
          }}
        />
      )}
    </>
  );
}

function Result({ node }: { node: NodeOf<'formula'> }) {
  const { t, readOnly, onEdit, language } = useEditor();
  const unit = node.unit ?? { zh: '', en: '' };
  return (
    <Section title={t('formula.result')}>
      <div className="tw-field-line">
        <span>{t('formula.unit')}</span>
        <TextInput
          aria-label={t('formula.unit')}
          value={unit[language]}
          disabled={readOnly}
          maxLength={20}
          onChange={(event) => {
            const next = withText(unit, language, event.currentTarget.value);
            onEdit('formula', (now) => setFormula(now, { node: node.id, unit: next }), `unit ${node.id}`);
          }}
        />
      </div>
      <div className="tw-field-line">
        <span>{t('formula.round')}</span>
        <NumberField
          aria-label={t('formula.round')}
          value={node.round ?? 6}
          min={0}
          max={8}
          allowDecimal={false}
          disabled={readOnly}
          onChange={(round) => {
            if (round === null || round === (node.round ?? 6) || round < 0 || round > 8) return;
            onEdit('formula', (now) => setFormula(now, { node: node.id, round }), `round ${node.id}`);
          }}
        />
      </div>
    </Section>
  );
}
