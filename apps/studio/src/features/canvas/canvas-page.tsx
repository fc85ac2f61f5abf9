import { useTexts } from '../../texts/use-texts.js';
import { Trail } from '../../shell/trail.js';

/** The flow of a model. */
export function CanvasPage() {
  const t = useTexts('shell');
  return <Trail steps={[{ label: t('canvas') }]} />;
}
