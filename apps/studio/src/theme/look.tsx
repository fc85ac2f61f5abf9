import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { cssVariables, theme } from '@tierwright/ui';
import { useSyncExternalStore, type ReactNode } from 'react';
import { onThemeChange, shownTheme } from './theme-choice.js';

/** Gives the component library the tokens and the theme on screen. */
export function Look({ children }: { children: ReactNode }) {
  const shown = useSyncExternalStore(onThemeChange, shownTheme);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme={shown}>
      <Notifications position="bottom-center" />
      {children}
    </MantineProvider>
  );
}
