import { ActionIcon, Menu } from '@mantine/core';
import { IconCheck, IconFlask, IconLanguage, IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import { Chip } from '@tierwright/ui';
import { useCall } from '../server/use-call.js';
import { localeChoice, useLocale } from '../texts/language.js';
import { useTexts } from '../texts/use-texts.js';
import { themeChoice } from '../theme/theme-choice.js';
import { useRemembered } from '../app/remembered.js';
import { PersonMenu } from './person-menu.js';
import styles from './shell.module.css';

/** Breadcrumb and tabs of the page left; demo chip, search, language, theme and person right. */
export function TopBar({ slot, onSearch }: { slot: (element: HTMLElement | null) => void; onSearch: () => void }) {
  const t = useTexts('shell');
  return (
    <header className={styles.top}>
      <div className={styles.slot} ref={slot} />
      <DemoChip />
      <button type="button" className={styles.find} onClick={onSearch} aria-keyshortcuts="Meta+K Control+K">
        <IconSearch size={16} aria-hidden="true" />
        <span>{t('search')}</span>
        <kbd className={styles.key} aria-hidden="true">
          ⌘K
        </kbd>
      </button>
      <div className={styles.tools}>
        <LanguageMenu />
        <ThemeMenu />
        <PersonMenu />
      </div>
    </header>
  );
}

function DemoChip() {
  const t = useTexts('shell');
  const installation = useCall('readInstallation').data;
  if (installation === undefined || !installation.fixedClock) return null;
  const { demo, today } = installation;
  const why = demo === null ? undefined : t(demo.dataset === 'oil-gas' ? 'demoWhy' : 'superstore');
  return (
    <span className={styles.demo}>
      <Chip dashed icon={<IconFlask size={14} aria-hidden="true" />} title={why}>
        {t(demo === null ? 'fixedDay' : 'demo', { day: today })}
      </Chip>
    </span>
  );
}

/** Chooses the language of the studio. */
export function LanguageMenu() {
  const t = useTexts('shell');
  const locale = useLocale();
  const choices = [
    ['zh-CN', t('chinese')],
    ['en', t('english')],
  ] as const;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={t('language')} title={t('language')}>
          <IconLanguage size={20} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(([value, label]) => (
          <Menu.Item
            key={value}
            lang={value}
            onClick={() => localeChoice.set(value)}
            rightSection={locale === value ? <IconCheck size={16} /> : null}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Chooses light, dark or as the system. */
export function ThemeMenu() {
  const t = useTexts('shell');
  const choice = useRemembered(themeChoice);
  const choices = [
    ['system', t('themeSystem')],
    ['light', t('themeLight')],
    ['dark', t('themeDark')],
  ] as const;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={t('theme')} title={t('theme')}>
          {choice === 'dark' ? <IconSun size={20} stroke={1.75} /> : <IconMoon size={20} stroke={1.75} />}
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(([value, label]) => (
          <Menu.Item
            key={value}
            onClick={() => themeChoice.set(value)}
            rightSection={choice === value ? <IconCheck size={16} /> : null}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
