import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

// INVARIANT: every shade is a token, so light and dark have one source; the index only orders from soft to strong.
const ink: MantineColorsTuple = [
  'var(--primary-soft)',
  'var(--primary-soft)',
  'var(--primary-soft)',
  'var(--primary)',
  'var(--primary)',
  'var(--primary)',
  'var(--primary)',
  'var(--primary)',
  'var(--primary)',
  'var(--primary)',
];

/** The look of the component library: Inter and Noto Sans SC, a 4 px grid, radius 6, one ink blue. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: { xs: '12px', sm: '13px', md: '13px', lg: '14px', xl: '16px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '20px', xl: '24px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '8px', xl: '12px' },
  defaultRadius: 'sm',
  primaryColor: 'ink',
  colors: { ink },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: {
      defaultProps: { size: 'sm' },
      styles: { root: { '--button-height': '32px', '--button-padding-x': '12px' } },
    },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 32 } },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: false } },
    Modal: { defaultProps: { centered: true, radius: 'md', overlayProps: { backgroundOpacity: 0.4 } } },
    Menu: { defaultProps: { shadow: 'none', radius: 'md' } },
    Select: { defaultProps: { allowDeselect: false, checkIconPosition: 'right' } },
  },
});

const surfaces = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-placeholder': 'var(--ink-2)',
  '--mantine-color-anchor': 'var(--primary)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--ink-2)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-color-ink-filled': 'var(--primary)',
  '--mantine-color-ink-filled-hover': 'color-mix(in srgb, var(--primary) 88%, var(--ink))',
  '--mantine-color-ink-light': 'var(--primary-soft)',
  '--mantine-color-ink-light-hover': 'color-mix(in srgb, var(--primary) 18%, var(--surface))',
  '--mantine-color-ink-light-color': 'var(--primary)',
  '--mantine-color-ink-outline': 'var(--primary)',
  '--mantine-color-ink-text': 'var(--primary)',
  '--mantine-color-gray-light-hover': 'var(--sunken)',
  '--mantine-color-gray-light-color': 'var(--ink-2)',
  '--mantine-color-red-light': 'var(--bad-soft)',
  '--mantine-color-red-light-hover': 'var(--bad-soft)',
  '--mantine-color-red-light-color': 'var(--bad)',
  '--mantine-color-red-filled': 'var(--bad)',
  '--mantine-primary-color-contrast': 'var(--surface)',
  '--mantine-color-white': 'var(--surface)',
};

/** Points the component library's variables at the tokens, in light and in dark alike. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: surfaces, light: surfaces, dark: surfaces });
