import { Stack } from '@mantine/core';
import type { ClauseEffect, StrategyDocument } from '@tierwright/model';
import { NumberField } from '@tierwright/ui';
import { useLanguage } from '../../texts/language.js';
import { useTexts } from '../../texts/use-texts.js';
import { setClauseEffect } from './clause-edits.js';
import type { Edit } from './grid-column.js';

interface ClauseEffectFieldsProps {
  document: StrategyDocument;
  clause: string;
  tier: string;
  onEdit: (edit: Edit) => void;
}

/** What a clause sets for a tier; an empty field leaves the template as it is. */
export function ClauseEffectFields({ document, clause, tier, onEdit }: ClauseEffectFieldsProps) {
  const t = useTexts('strategies');
  const language = useLanguage();
  const effect: ClauseEffect = document.clauses
    .find(({ id }) => id === clause)
    ?.effects.find((candidate) => candidate.tier === tier) ?? { tier };
  const set = (field: Exclude<keyof ClauseEffect, 'tier'>, value: number | null) => {
    onEdit((now) => setClauseEffect(now, clause, { ...effect, [field]: value ?? undefined }));
  };
  const fields = [
    { field: 'responseHours', label: t('fieldResponse'), unit: t('unitHours'), min: 0, max: 1000 },
    { field: 'priceBand', label: t('fieldPrice'), unit: document.priceUnit[language] },
    { field: 'paymentDays', label: t('fieldPayment'), unit: t('unitDays'), min: 0, max: 365, allowDecimal: false },
    { field: 'priority', label: t('fieldPriority'), min: 1, max: 9, allowDecimal: false },
  ] as const;
  return (
    <Stack gap="sm">
      {fields.map(({ field, ...look }) => (
        <NumberField
          key={field}
          {...look}
          value={effect[field] ?? null}
          placeholder={t('clauseUnset')}
          onChange={(value) => set(field, value)}
        />
      ))}
    </Stack>
  );
}
