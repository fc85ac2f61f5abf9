import { Modal } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { IconLanguage, IconLogout, IconPalette, IconSitemap, IconUser } from '@tabler/icons-react';
import { Command } from 'cmdk';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useCall } from '../server/use-call.js';
import { localeChoice, useLocale, useLocalized } from '../texts/language.js';
import { useTexts } from '../texts/use-texts.js';
import { themeChoice } from '../theme/theme-choice.js';
import styles from './palette.module.css';
import { sections } from './sections.js';
import { useSignOut } from './use-person.js';

interface PaletteProps {
  opened: boolean;
  onOpen: () => void;
  onClose: () => void;
}

/** Goes to pages, models and customers and runs what the menus offer; opened by ⌘K or Ctrl K. */
export function Palette({ opened, onOpen, onClose }: PaletteProps) {
  const t = useTexts('shell');
  const [text, setText] = useState('');
  useHotkeys([['mod+K', () => (opened ? onClose() : onOpen())]], []);
  const close = () => {
    setText('');
    onClose();
  };
  const run = (action: () => unknown) => () => {
    close();
    void action();
  };
  return (
    <Modal.Root opened={opened} onClose={close} padding={0} size={560} yOffset="12vh" centered={false}>
      <Modal.Overlay backgroundOpacity={0.4} />
      <Modal.Content aria-label={t('search')}>
        <Command className={styles.box} label={t('search')} loop>
          <Command.Input
            className={styles.input}
            value={text}
            onValueChange={setText}
            placeholder={t('searchPlaceholder')}
            autoFocus
          />
          <Command.List className={styles.list}>
            <Command.Empty className={styles.note}>{t('searchNothing', { text })}</Command.Empty>
            <Places run={run} />
            {opened ? <FoundCustomers text={text} run={run} /> : null}
            <Commands run={run} />
          </Command.List>
        </Command>
      </Modal.Content>
    </Modal.Root>
  );
}

type Run = (action: () => unknown) => () => void;

function Item(props: { icon: ReactNode; label: string; note?: string; words?: string[]; onSelect: () => void }) {
  return (
    <Command.Item value={`${props.label} ${props.note ?? ''}`} keywords={props.words ?? []} onSelect={props.onSelect}>
      {props.icon}
      {props.label}
      {props.note === undefined ? null : <small>{props.note}</small>}
    </Command.Item>
  );
}

function Places({ run }: { run: Run }) {
  const t = useTexts('shell');
  const localized = useLocalized();
  const navigate = useNavigate();
  const models = useCall('listGradingModels').data?.items ?? [];
  return (
    <Command.Group heading={t('go')}>
      {sections.map(({ name, to, icon: Icon }) => (
        <Item
          key={name}
          icon={<Icon size={18} />}
          label={t(name)}
          words={[name]}
          onSelect={run(() => navigate({ to }))}
        />
      ))}
      {models.map((model) => (
        <Item
          key={model.key}
          icon={<IconSitemap size={18} />}
          label={localized(model.name)}
          note={t('canvas')}
          words={[model.key, model.name.zh, model.name.en]}
          onSelect={run(() => navigate({ to: '/models/$key/canvas', params: { key: model.key } }))}
        />
      ))}
    </Command.Group>
  );
}

function FoundCustomers({ text, run }: { text: string; run: Run }) {
  const t = useTexts('shell');
  const navigate = useNavigate();
  const [search] = useDebouncedValue(text.trim(), 120);
  if (search.length === 0) return null;
  return (
    <Found search={search} t={t} run={run} open={(code) => navigate({ to: '/customers/$code', params: { code } })} />
  );
}

function Found(props: {
  search: string;
  t: ReturnType<typeof useTexts<'shell'>>;
  run: Run;
  open: (code: string) => unknown;
}) {
  const { search, t, run, open } = props;
  const found = useCall('listCustomers', { query: { search, limit: 6 } });
  if (found.data === undefined) return <Command.Loading className={styles.note}>{t('searching')}</Command.Loading>;
  return (
    <Command.Group heading={t('foundCustomers')}>
      {found.data.items.map(({ code, name }) => (
        <Item
          key={code}
          icon={<IconUser size={18} />}
          label={name}
          note={code}
          words={[search]}
          onSelect={run(() => open(code))}
        />
      ))}
    </Command.Group>
  );
}

function Commands({ run }: { run: Run }) {
  const t = useTexts('shell');
  const locale = useLocale();
  const signOut = useSignOut();
  const other = locale === 'en' ? 'zh-CN' : 'en';
  const themes = [
    ['system', t('themeSystem')],
    ['light', t('themeLight')],
    ['dark', t('themeDark')],
  ] as const;
  return (
    <Command.Group heading={t('commands')}>
      {themes.map(([value, label]) => (
        <Item
          key={value}
          icon={<IconPalette size={18} />}
          label={label}
          note={t('theme')}
          words={['theme', value]}
          onSelect={run(() => themeChoice.set(value))}
        />
      ))}
      <Item
        icon={<IconLanguage size={18} />}
        label={t(other === 'en' ? 'english' : 'chinese')}
        note={t('language')}
        words={['language', other]}
        onSelect={run(() => localeChoice.set(other))}
      />
      <Item
        icon={<IconLogout size={18} />}
        label={t('signOut')}
        words={['sign out', 'logout']}
        onSelect={run(signOut)}
      />
    </Command.Group>
  );
}
