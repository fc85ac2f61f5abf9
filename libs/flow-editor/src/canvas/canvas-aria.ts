import type { AriaLabelConfig } from '@xyflow/react';
import type { Translate } from '../texts.js';

/** What the canvas library says to those who do not see it, in the language of the editor. */
export const canvasAria = (t: Translate): Partial<AriaLabelConfig> => ({
  'node.a11yDescription.default': t('a11y.node.off'),
  'node.a11yDescription.keyboardDisabled': t('a11y.node'),
  'node.a11yDescription.ariaLiveMessage': ({ direction, x, y }) =>
    t('a11y.moved', { direction: directionIn(t, direction), x: Math.round(x), y: Math.round(y) }),
  'edge.a11yDescription.default': t('a11y.edge'),
  'minimap.ariaLabel': t('legend.minimap'),
  'handle.ariaLabel': t('a11y.handle'),
});

function directionIn(t: Translate, direction: string): string {
  const known = (['up', 'down', 'left', 'right'] as const).find((item) => item === direction);
  return known ? t(`a11y.${known}`) : direction;
}
