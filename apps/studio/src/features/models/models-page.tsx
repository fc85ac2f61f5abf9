import { useTexts } from '../../texts/use-texts.js';
import { Trail } from '../../shell/trail.js';

/** All grading models. */
export function ModelsPage() {
  const t = useTexts('shell');
  return <Trail steps={[{ label: t('models') }]} />;
}
