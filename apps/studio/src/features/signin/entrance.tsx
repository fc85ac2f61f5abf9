import { ActionIcon } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { Segmented } from '@tierwright/ui';
import { useSyncExternalStore, type ReactNode } from 'react';
import { StairsMark } from '../../shell/stairs-mark.js';
import { localeChoice, useLocale } from '../../texts/language.js';
import { useTexts } from '../../texts/use-texts.js';
import { onThemeChange, shownTheme, themeChoice } from '../../theme/theme-choice.js';
import styles from './sign-in.module.css';

/** The page before anyone is signed in: mark, headline, language and theme. */
export function Entrance(props: { title: string; headline: ReactNode; alone?: boolean; children: ReactNode }) {
  const t = useTexts('shell');
  const locale = useLocale();
  const theme = useSyncExternalStore(onThemeChange, shownTheme);
  const next = theme === 'dark' ? 'light' : 'dark';
  const languages = [
    { value: 'zh-CN' as const, label: t('chinese') },
    { value: 'en' as const, label: t('english') },
  ];
  return (
    <div className={styles.page}>
      <title>{`${props.title} · Tierwright`}</title>
      <header className={styles.bar}>
        <Segmented label={t('language')} value={locale} onChange={localeChoice.set} options={languages} />
        <ActionIcon aria-label={t(next === 'dark' ? 'themeDark' : 'themeLight')} onClick={() => themeChoice.set(next)}>
          {theme === 'dark' ? <IconSun size={20} stroke={1.75} /> : <IconMoon size={20} stroke={1.75} />}
        </ActionIcon>
      </header>
      <main className={styles.wrap} data-alone={props.alone === true || undefined}>
        <div className={styles.head}>
          <div className={styles.mark}>
            <i>
              <StairsMark size={24} />
            </i>
            Tierwright
          </div>
          <h1>{props.headline}</h1>
        </div>
        {props.children}
      </main>
    </div>
  );
}
