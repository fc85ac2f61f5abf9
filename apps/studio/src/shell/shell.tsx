import { Link, Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../texts/use-texts.js';
import { Palette } from './palette.js';
import { SectionLinks } from './section-links.js';
import styles from './shell.module.css';
import { StairsMark } from './stairs-mark.js';
import { TopBar } from './top-bar.js';
import { TopSlot } from './top-slot.js';

/** The frame of every page: rail, top bar, tab bar on narrow screens, command palette. */
export function Shell() {
  const t = useTexts('shell');
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [searching, setSearching] = useState(false);
  return (
    <div className={styles.app}>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <nav className={styles.rail} aria-label={t('pages')}>
        <Link to="/models" className={styles.mark} aria-label="Tierwright">
          <StairsMark />
        </Link>
        <SectionLinks />
      </nav>
      <div className={styles.side}>
        <TopBar slot={setSlot} onSearch={() => setSearching(true)} />
        <main id="content" tabIndex={-1} className={styles.main}>
          <TopSlot value={slot}>
            <Outlet />
          </TopSlot>
        </main>
      </div>
      <nav className={styles.tabs} aria-label={t('pages')}>
        <SectionLinks />
      </nav>
      <Palette opened={searching} onOpen={() => setSearching(true)} onClose={() => setSearching(false)} />
    </div>
  );
}
