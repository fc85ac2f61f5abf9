import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useCall } from '../../server/use-call.js';
import { useTexts } from '../../texts/use-texts.js';
import styles from './canvas.module.css';

/** Finds a customer by name or code to follow through the flow. */
export function CustomerPicker({ onPick }: { onPick: (code: string) => void }) {
  const t = useTexts('canvas');
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text.trim(), 200);
  const found =
    useCall('listCustomers', { query: { limit: 8, ...(search === '' ? {} : { search }) } }).data?.items ?? [];
  return (
    <Select
      className={styles.picker}
      aria-label={t('pick')}
      placeholder={t('pick')}
      leftSection={<IconSearch size={16} stroke={1.6} />}
      rightSection={<span />}
      searchable
      value={null}
      searchValue={text}
      onSearchChange={setText}
      data={found.map(({ code, name }) => ({ value: code, label: `${name} · ${code}` }))}
      filter={({ options }) => options}
      nothingFoundMessage={t('pickNone')}
      onChange={(code) => {
        if (code === null) return;
        onPick(code);
        setText('');
      }}
    />
  );
}
