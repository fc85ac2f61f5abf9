import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useCall } from '../../../server/use-call.js';
import { useTexts } from '../../../texts/use-texts.js';

/** Finds a customer by name or code among all of them. */
export function CustomerPicker({ code, onPick }: { code: string; onPick: (code: string) => void }) {
  const t = useTexts('integrate');
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 150);
  const label = (customer: { code: string; name: string }) => `${customer.name} ${customer.code}`;
  const chosen = useCall('readCustomer', { params: { code } }).data;
  const isShown = chosen !== undefined && search === label(chosen);
  const found = useCall('listCustomers', { query: { limit: 20, ...(search === '' || isShown ? {} : { search }) } });
  const items = found.data?.items ?? [];
  const listed = chosen === undefined || items.some((item) => item.code === chosen.code) ? items : [chosen, ...items];
  return (
    <Select
      label={t('customer')}
      placeholder={t('customerSearch')}
      searchable
      value={code}
      data={listed.map((customer) => ({ value: customer.code, label: label(customer) }))}
      // The service has searched already.
      filter={({ options }) => options}
      onSearchChange={setTyped}
      onChange={(next) => next !== null && onPick(next)}
      nothingFoundMessage={t('customerNone')}
      maxDropdownHeight={320}
    />
  );
}
