import { colorsTuple, createTheme, DEFAULT_THEME } from '@mantine/core';

/** Buttons use the darkest shade, so that white text has enough contrast (WCAG 1.4.3). */
const { red } = DEFAULT_THEME.colors;

/** The look of the portal: calm, dense, one accent color. */
export const theme = createTheme({
  primaryColor: 'indigo',
  colors: { red: colorsTuple(red.with(7, red[9])) },
  primaryShade: { light: 7, dark: 7 },
  autoContrast: true,
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  defaultRadius: 'md',
  radius: { md: '8px' },
  respectReducedMotion: true,
  focusRing: 'auto',
  cursorType: 'pointer',
  components: {
    Modal: { defaultProps: { transitionProps: { duration: 120 }, centered: true, closeButtonProps: { 'aria-label': 'Close' } } },
    Drawer: { defaultProps: { transitionProps: { duration: 120 }, position: 'right', closeButtonProps: { 'aria-label': 'Close' } } },
    Badge: { defaultProps: { tt: 'none' } },
    Tooltip: { defaultProps: { openDelay: 250, withArrow: true } },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, transitionProps: { duration: 100 } } },
    Paper: { defaultProps: { withBorder: true, bg: 'var(--dw-surface)' } },
  },
});
