import { remember } from '../app/remembered.js';

/** The theme a person chose; `system` follows the machine. */
export const themeChoice = remember('theme', ['system', 'light', 'dark']);
export type ThemeChoice = ReturnType<typeof themeChoice.get>;

const dark = globalThis.matchMedia('(prefers-color-scheme: dark)');

/** The theme on screen. */
export const shownTheme = (): 'light' | 'dark' => {
  const choice = themeChoice.get();
  return choice === 'system' ? (dark.matches ? 'dark' : 'light') : choice;
};

const paint = () => {
  document.documentElement.dataset['theme'] = shownTheme();
};

/** Paints the chosen theme and keeps to it. */
export function showTheme(): void {
  paint();
  themeChoice.subscribe(paint);
  dark.addEventListener('change', paint);
}

/** Tells when the theme on screen may have changed. */
export function onThemeChange(listener: () => void): () => void {
  dark.addEventListener('change', listener);
  const stop = themeChoice.subscribe(listener);
  return () => {
    dark.removeEventListener('change', listener);
    stop();
  };
}
