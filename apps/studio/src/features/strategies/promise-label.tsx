import { Button, Checkbox, Popover, Stack, TextInput } from '@mantine/core';
import { withText, type PromiseItem } from '@tierwright/model';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useLanguage, useLocalized } from '../../texts/language.js';
import { useTexts } from '../../texts/use-texts.js';
import { newId } from '../canvas/session/new-id.js';
import type { Edit } from './grid-column.js';
import { addPromise, removePromise, setPromise } from './strategy-edits.js';
import styles from './strategies.module.css';

/** The name of a service item; a press opens name, whether it is a visit, and removal. */
export function PromiseLabel({ promise, onEdit }: { promise: PromiseItem; onEdit: ((edit: Edit) => void) | null }) {
  const t = useTexts('strategies');
  const localized = useLocalized();
  const language = useLanguage();
  const name = localized(promise.name);
  if (onEdit === null) return name;
  return (
    <Popover trapFocus returnFocus position="bottom-start" shadow="md" width={260}>
      <Popover.Target>
        <button type="button" className={styles.labelButton} title={t('renamePromise', { name })}>
          {name}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('renamePromise', { name })}>
        <Stack gap="sm">
          <TextInput
            label={t('fieldPromise')}
            value={name}
            maxLength={200}
            onChange={(event) => {
              const next = withText(promise.name, language, event.currentTarget.value);
              onEdit((now) => setPromise(now, promise.id, { name: next }));
            }}
          />
          <Checkbox
            label={t('fieldVisit')}
            checked={promise.visit}
            onChange={(event) => {
              const visit = event.currentTarget.checked;
              onEdit((now) => setPromise(now, promise.id, { visit }));
            }}
          />
          <Button
            size="compact-sm"
            variant="subtle"
            color="red"
            onClick={() => onEdit((now) => removePromise(now, promise.id))}
          >
            {t('removePromise', { name })}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

/** A new service item at the end of the catalogue. */
export function AddPromise({ onEdit, span }: { onEdit: (edit: Edit) => void; span: number }) {
  const t = useTexts('strategies');
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const [visit, setVisit] = useState(false);
  const add = () => {
    const text = name.trim();
    onEdit((now) => addPromise(now, { name: { zh: text, en: text }, visit }, newId));
    setName('');
    setVisit(false);
    setOpened(false);
  };
  return (
    <tr className={styles.addRow}>
      <td colSpan={span}>
        <Popover opened={opened} onChange={setOpened} trapFocus returnFocus position="bottom-start" width={260}>
          <Popover.Target>
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconPlus size={14} />}
              onClick={() => setOpened(!opened)}
            >
              {t('addPromise')}
            </Button>
          </Popover.Target>
          <Popover.Dropdown>
            <form
              onSubmit={(event) => {
                event.preventDefault();
                add();
              }}
            >
              <Stack gap="sm">
                <TextInput
                  label={t('fieldPromise')}
                  value={name}
                  maxLength={200}
                  onChange={(event) => setName(event.currentTarget.value)}
                />
                <Checkbox
                  label={t('fieldVisit')}
                  checked={visit}
                  onChange={(event) => setVisit(event.currentTarget.checked)}
                />
                <Button type="submit" size="compact-sm" disabled={name.trim() === ''}>
                  {t('addPromise')}
                </Button>
              </Stack>
            </form>
          </Popover.Dropdown>
        </Popover>
      </td>
    </tr>
  );
}
