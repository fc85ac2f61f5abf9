import { Checkbox, Radio, Stack, TextInput } from '@mantine/core';
import { cadenceWords } from '@tierwright/engine';
import { withText, type StrategyDocument } from '@tierwright/model';
import { NumberField } from '@tierwright/ui';
import { useLanguage } from '../../texts/language.js';
import { useTexts } from '../../texts/use-texts.js';
import { usualCadences } from './cadence.js';
import type { RowAddress } from './cells.js';
import { ClauseEffectFields } from './clause-effect-fields.js';
import type { Edit } from './grid-column.js';
import {
  deliveryOf,
  serviceOf,
  setDelivery,
  setEntitlements,
  setOwnerRole,
  setResponseHours,
} from './strategy-edits.js';

interface CellEditorProps {
  document: StrategyDocument;
  at: RowAddress;
  tier: string;
  onEdit: (edit: Edit) => void;
}

/** The fields behind one cell; every change takes effect at once. */
export function CellEditor({ document, at, tier, onEdit }: CellEditorProps) {
  if (at.row === 'promise') return <DeliveryFields {...{ document, tier, onEdit }} promise={at.promise} />;
  if (at.row === 'clause') return <ClauseEffectFields {...{ document, tier, onEdit }} clause={at.clause} />;
  return <ServiceField {...{ document, tier, onEdit }} row={at.row} />;
}

function DeliveryFields({ document, tier, promise, onEdit }: Omit<CellEditorProps, 'at'> & { promise: string }) {
  const t = useTexts('strategies');
  const language = useLanguage();
  const { timesAYear, hoursEach } = deliveryOf(document, tier, promise) ?? { timesAYear: 0, hoursEach: 1 };
  const set = (change: { timesAYear?: number; hoursEach?: number }) =>
    onEdit((now) => setDelivery(now, tier, { promise, timesAYear, hoursEach, ...change }));
  return (
    <Stack gap="sm">
      <Radio.Group
        label={t('fieldCadence')}
        value={String(timesAYear)}
        onChange={(value) => set({ timesAYear: Number(value) })}
      >
        <Stack gap={6} mt={4}>
          {usualCadences.map((times) => (
            <Radio key={times} size="xs" value={String(times)} label={cadenceWords(times, language)} />
          ))}
        </Stack>
      </Radio.Group>
      <NumberField
        label={t('fieldTimes')}
        value={timesAYear}
        min={0}
        max={365}
        unit={t('unitTimes')}
        onChange={(value) => value !== null && set({ timesAYear: value })}
      />
      <NumberField
        label={t('fieldHours')}
        value={hoursEach}
        min={0}
        max={1000}
        step={0.25}
        unit={t('unitHours')}
        onChange={(value) => value !== null && set({ hoursEach: value })}
      />
    </Stack>
  );
}

type ServiceRow = Exclude<RowAddress['row'], 'promise' | 'clause'>;

function ServiceField({ document, tier, row, onEdit }: Omit<CellEditorProps, 'at'> & { row: ServiceRow }) {
  const t = useTexts('strategies');
  const language = useLanguage();
  const { responseHours, ownerRole, entitlements } = serviceOf(document, tier);
  const entitle = (change: Partial<typeof entitlements>) => onEdit((now) => setEntitlements(now, tier, change));
  switch (row) {
    case 'response':
      return (
        <NumberField
          label={t('fieldResponse')}
          value={responseHours}
          min={0}
          max={1000}
          unit={t('unitHours')}
          onChange={(hours) => hours !== null && onEdit((now) => setResponseHours(now, tier, hours))}
        />
      );
    case 'owner':
      return (
        <TextInput
          label={t('fieldOwner')}
          value={ownerRole[language]}
          maxLength={200}
          onChange={(event) => {
            const text = withText(ownerRole, language, event.currentTarget.value);
            onEdit((now) => setOwnerRole(now, tier, text));
          }}
        />
      );
    case 'price':
      return (
        <NumberField
          label={t('fieldPrice')}
          value={entitlements.priceBand}
          unit={document.priceUnit[language]}
          onChange={(priceBand) => priceBand !== null && entitle({ priceBand })}
        />
      );
    case 'payment':
      return (
        <NumberField
          label={t('fieldPayment')}
          value={entitlements.paymentDays}
          min={0}
          max={365}
          allowDecimal={false}
          unit={t('unitDays')}
          onChange={(paymentDays) => paymentDays !== null && entitle({ paymentDays })}
        />
      );
    case 'priority':
      return (
        <NumberField
          label={t('fieldPriority')}
          value={entitlements.priority}
          min={1}
          max={9}
          allowDecimal={false}
          clampBehavior="strict"
          onChange={(priority) => priority !== null && entitle({ priority })}
        />
      );
    case 'self':
      return (
        <Stack gap="sm">
          <Checkbox
            label={t('selfOrder')}
            checked={entitlements.selfOrder}
            onChange={(event) => entitle({ selfOrder: event.currentTarget.checked })}
          />
          <Checkbox
            label={t('selfRepair')}
            checked={entitlements.selfRepair}
            onChange={(event) => entitle({ selfRepair: event.currentTarget.checked })}
          />
        </Stack>
      );
  }
}
