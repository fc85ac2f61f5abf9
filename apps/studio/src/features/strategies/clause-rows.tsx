import { Button, Popover } from '@mantine/core';
import { conditionWords, factVocabulary } from '@tierwright/engine';
import type { Clause, Conditions } from '@tierwright/model';
import { IconPlus } from '@tabler/icons-react';
import { useCall } from '../../server/use-call.js';
import { useLanguage } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import { newId } from '../canvas/session/new-id.js';
import { ClauseEditor } from './clause-editor.js';
import { addClause, declareFact } from './clause-edits.js';
import { firstRow } from './clause-row.js';
import { ruleOfRow } from '@tierwright/model';
import styles from './strategies.module.css';
import { GridRow, type GridProps } from './grid-row.js';

/** The clauses: the condition as a sentence, its consequence for each tier, and whom it meets today. */
export function ClauseRows(props: GridProps) {
  const { document, columns, preview, onEdit } = props;
  const t = useTexts('strategies');
  const { number } = useFormats();
  const language = useLanguage();
  const wordsOf = (when: Conditions) => conditionWords(when, factVocabulary(document.facts), language);
  const today = (clause: string, tier: string) => {
    const met = preview.clauses.find((entry) => entry.clause === clause && entry.tier === tier);
    return met ? t('today', { n: number(met.customers) }) : undefined;
  };
  return (
    <>
      {document.clauses.map((clause) => {
        const sentence =
          clause.when.conditions.length === 0 ? t('whenNothing') : t('when', { condition: wordsOf(clause.when) });
        return (
          <GridRow
            key={clause.id}
            {...props}
            at={{ row: 'clause', clause: clause.id }}
            row={sentence}
            label={<ClauseLabel {...props} clause={clause} sentence={sentence} wordsOf={wordsOf} />}
            asideOf={(tier) => today(clause.id, tier)}
          />
        );
      })}
      {onEdit && <AddClause onEdit={onEdit} span={columns.length + 1} />}
    </>
  );
}

interface ClauseLabelProps extends GridProps {
  clause: Clause;
  sentence: string;
  wordsOf: (when: Conditions) => string;
}

function ClauseLabel({ document, clause, sentence, wordsOf, onEdit }: ClauseLabelProps) {
  const t = useTexts('strategies');
  const dictionary = useCall('listFacts').data?.items ?? [];
  if (onEdit === null) return sentence;
  const own = new Set(document.facts.map(({ key }) => key));
  const facts = [...document.facts, ...dictionary.filter(({ key }) => !own.has(key))];
  return (
    <Popover trapFocus returnFocus position="bottom-start" shadow="md" width={460}>
      <Popover.Target>
        <button type="button" className={styles.labelButton} title={t('editClause')}>
          {sentence}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('editClause')}>
        <ClauseEditor clause={clause} facts={facts} wordsOf={wordsOf} onEdit={onEdit} />
      </Popover.Dropdown>
    </Popover>
  );
}

function AddClause({ onEdit, span }: { onEdit: NonNullable<GridProps['onEdit']>; span: number }) {
  const t = useTexts('strategies');
  const facts = useCall('listFacts').data?.items ?? [];
  const fact = facts.find((candidate) => firstRow(candidate) !== null);
  const row = fact && firstRow(fact);
  if (!fact || !row) return null;
  const when: Conditions = { match: 'all', conditions: [{ id: newId('condition'), rule: ruleOfRow(row) }] };
  return (
    <tr className={styles.addRow}>
      <td colSpan={span}>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          onClick={() => onEdit((now) => addClause(declareFact(now, fact), when, newId))}
        >
          {t('addClause')}
        </Button>
      </td>
    </tr>
  );
}
