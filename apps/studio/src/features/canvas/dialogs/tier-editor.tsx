import { ActionIcon, Button, Group, Modal, Select, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import type { OnEdit } from '@tierwright/flow-editor';
import {
  addTier,
  moveTier,
  nodeOf,
  removeTier,
  setTier,
  usersOfTier,
  type GradingDocument,
  type TierColour,
  type TierDefinition,
} from '@tierwright/model';
import { TierBadge } from '@tierwright/ui';
import { useState } from 'react';
import { useLanguage } from '../../../texts/language.js';
import { useTexts, type TextKey } from '../../../texts/use-texts.js';
import styles from '../canvas.module.css';
import { newId } from '../session/new-id.js';
import { StabilityForm } from './stability-form.js';

const colourTexts: Record<TierColour, TextKey<'canvas'>> = {
  blue: 'colourBlue',
  teal: 'colourTeal',
  amber: 'colourAmber',
  grey: 'colourGrey',
  violet: 'colourViolet',
  green: 'colourGreen',
  red: 'colourRed',
  slate: 'colourSlate',
};
const colours = Object.keys(colourTexts) as TierColour[];

interface TierEditorProps {
  document: GradingDocument;
  opened: boolean;
  onClose: () => void;
  onEdit: OnEdit;
}

/** The tiers of a model, best first: letter, names, colour, order. A tier in use says by whom. */
export function TierEditor({ document, opened, onClose, onEdit }: TierEditorProps) {
  const t = useTexts('canvas');
  const language = useLanguage();
  const [notice, setNotice] = useState<string | null>(null);
  const remove = (tier: TierDefinition) => {
    const users = usersOfTier(document, tier.id).map((id) => nodeOf(document, id)?.name[language] ?? id);
    if (users.length) {
      const label = `${tier.key} ${tier.name[language]}`;
      setNotice(t('tierUsedBy', { tier: label, nodes: users.join(language === 'zh' ? '、' : ', ') }));
      return;
    }
    setNotice(null);
    onEdit('tiers', (now) => removeTier(now, tier.id));
  };
  const add = () => {
    const key = freeKey(document.tiers);
    const colour = colours.find((item) => document.tiers.every((tier) => tier.colour !== item)) ?? 'slate';
    const tier = { key, name: { zh: t('tierNewZh'), en: t('tierNewEn') }, colour };
    onEdit('tiers', (now) => addTier(now, tier, newId));
  };
  return (
    <Modal opened={opened} onClose={onClose} title={t('tiersTitle')} size="xl">
      <Text size="sm">{t('tiersHint')}</Text>
      <ul className={styles.tiers}>
        {document.tiers.map((tier, index) => (
          <TierRow
            key={tier.id}
            tier={tier}
            tiers={document.tiers}
            index={index}
            onEdit={onEdit}
            onRemove={() => remove(tier)}
            onNotice={setNotice}
          />
        ))}
      </ul>
      {notice !== null && (
        <p className={styles.notice} role="alert">
          {notice}
        </p>
      )}
      <StabilityForm document={document} onEdit={onEdit} />
      <Group justify="space-between">
        <Button variant="default" leftSection={<IconPlus size={16} />} onClick={add}>
          {t('tierAdd')}
        </Button>
        <Button onClick={onClose}>{t('done')}</Button>
      </Group>
    </Modal>
  );
}

interface TierRowProps {
  tier: TierDefinition;
  tiers: readonly TierDefinition[];
  index: number;
  onEdit: OnEdit;
  onRemove: () => void;
  onNotice: (notice: string | null) => void;
}

function TierRow({ tier, tiers, index, onEdit, onRemove, onNotice }: TierRowProps) {
  const t = useTexts('canvas');
  const language = useLanguage();
  const set = (parts: Partial<Omit<TierDefinition, 'id'>>, field: string) =>
    onEdit('tiers', (now) => setTier(now, { tier: tier.id, ...parts }), `tier ${tier.id} ${field}`);
  const move = (to: number) => onEdit('tiers', (now) => moveTier(now, { tier: tier.id, to }));
  const setKey = (key: string) => {
    if (key === '') return;
    const taken = tiers.some((other) => other.id !== tier.id && other.key === key);
    onNotice(taken ? t('tierTaken', { key }) : null);
    if (!taken) set({ key }, 'key');
  };
  return (
    <li>
      <TierBadge tier={{ key: tier.key, colour: tier.colour }} label={tier.name[language]} />
      <TextInput
        aria-label={t('tierKey')}
        value={tier.key}
        maxLength={20}
        onChange={(event) => setKey(event.currentTarget.value)}
      />
      <TextInput
        aria-label={t('tierZh')}
        value={tier.name.zh}
        maxLength={60}
        onChange={(event) => set({ name: { ...tier.name, zh: event.currentTarget.value } }, 'zh')}
      />
      <TextInput
        aria-label={t('tierEn')}
        value={tier.name.en}
        maxLength={60}
        onChange={(event) => set({ name: { ...tier.name, en: event.currentTarget.value } }, 'en')}
      />
      <Select
        aria-label={t('tierColour')}
        data={colours.map((colour) => ({ value: colour, label: t(colourTexts[colour]) }))}
        value={tier.colour}
        onChange={(value) => {
          const colour = colours.find((item) => item === value);
          if (colour) set({ colour }, 'colour');
        }}
      />
      <ActionIcon aria-label={t('tierUp')} title={t('tierUp')} disabled={index === 0} onClick={() => move(index - 1)}>
        <IconArrowUp size={16} />
      </ActionIcon>
      <ActionIcon
        aria-label={t('tierDown')}
        title={t('tierDown')}
        disabled={index === tiers.length - 1}
        onClick={() => move(index + 1)}
      >
        <IconArrowDown size={16} />
      </ActionIcon>
      <ActionIcon aria-label={t('tierRemove')} title={t('tierRemove')} onClick={onRemove}>
        <IconTrash size={16} />
      </ActionIcon>
    </li>
  );
}

function freeKey(tiers: readonly TierDefinition[]): string {
  const taken = new Set(tiers.map(({ key }) => key));
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  return letters.find((letter) => !taken.has(letter)) ?? `T${tiers.length + 1}`;
}
