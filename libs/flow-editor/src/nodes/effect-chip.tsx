import { Arrow } from '@tierwright/ui';
import { useEditor } from '../editor-context.js';

/** "▲30 ▼88 家": the customers whom the changes of a node moved. */
export function EffectChip({ node }: { node: string }) {
  const { effects, numbers, t } = useEditor();
  const effect = effects.get(node);
  if (!effect || effect.up + effect.down === 0) return null;
  const [up, down] = [numbers.count(effect.up), numbers.count(effect.down)];
  return (
    <span className="tw-effect" title={t('effect.title', { up, down })}>
      {effect.up > 0 && (
        <span data-direction="up">
          <Arrow direction="up" />
          {up}
        </span>
      )}
      {effect.down > 0 && (
        <span data-direction="down">
          <Arrow direction="down" />
          {down}
        </span>
      )}
      {t('effect.unit')}
    </span>
  );
}
