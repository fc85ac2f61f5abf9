import { TextInput } from '@mantine/core';
import { TierExpiry, type setStability, type StabilityPolicy } from '@tierwright/model';
import { useCall } from '../../../server/use-call.js';
import { useTexts } from '../../../texts/use-texts.js';
import { Choice, Count } from './stability-fields.js';

interface ExpiryFieldsProps {
  policy: StabilityPolicy;
  onSet: (parts: Parameters<typeof setStability>[1], field: string) => void;
}

/** When a tier ends unless the customer qualifies again: nothing more while it never does. */
export function ExpiryFields({ policy, onSet }: ExpiryFieldsProps) {
  const t = useTexts('canvas');
  const today = useCall('readInstallation').data?.today;
  const { expiry } = policy;
  const from = expiry?.from ?? 'none';
  const choose = (next: typeof from) => {
    if (next === 'none') return onSet({ expiry: undefined }, 'expiry');
    const term = expiry?.term ?? { months: 12 };
    if (next !== 'fixed') return onSet({ expiry: { from: next, term } }, 'expiry');
    if (today !== undefined) onSet({ expiry: { from: next, term, start: `${today.slice(0, 4)}-01-01` } }, 'expiry');
  };
  return (
    <>
      <Choice
        label={t('stabilityExpiry')}
        value={from}
        options={{
          none: t('expiryNone'),
          'tier-start': t('expiryTier'),
          joined: t('expiryJoined'),
          fixed: t('expiryFixed'),
        }}
        onChange={choose}
      />
      {expiry && <Term expiry={expiry} onExpiry={(next) => onSet({ expiry: next }, 'expiry')} />}
      {expiry && (
        <Choice
          label={t('expiryEnd')}
          value={policy.rounding}
          options={{ day: t('endDay'), 'month-end': t('endMonth'), 'year-end': t('endYear') }}
          onChange={(rounding) => onSet({ rounding }, 'rounding')}
        />
      )}
    </>
  );
}

function Term({ expiry, onExpiry }: { expiry: TierExpiry; onExpiry: (expiry: TierExpiry) => void }) {
  const t = useTexts('canvas');
  const { term } = expiry;
  const inMonths = 'months' in term;
  const length = inMonths ? term.months : term.days;
  const set = (count: number, unit: 'months' | 'days') =>
    onExpiry({ ...expiry, term: unit === 'months' ? { months: Math.min(count, 240) } : { days: count } });
  return (
    <>
      <Count
        label={t('expiryTerm')}
        unit={t(inMonths ? 'monthsUnit' : 'daysUnit')}
        range={[1, inMonths ? 240 : 7_500]}
        value={length}
        onChange={(count) => set(count, inMonths ? 'months' : 'days')}
      />
      <Choice
        label={t('expiryUnit')}
        value={inMonths ? 'months' : 'days'}
        options={{ months: t('monthsUnit'), days: t('daysUnit') }}
        onChange={(unit) => set(length, unit)}
      />
      {expiry.start !== undefined && (
        <TextInput
          type="date"
          label={t('expiryStart')}
          value={expiry.start}
          onChange={(event) => {
            const next = TierExpiry.safeParse({ ...expiry, start: event.currentTarget.value });
            if (next.success) onExpiry(next.data);
          }}
        />
      )}
    </>
  );
}
