import { useTexts } from '../../texts/use-texts.js';
import { Trail } from '../../shell/trail.js';

/** All service strategies. */
export function StrategiesPage() {
  const t = useTexts('shell');
  return <Trail steps={[{ label: t('strategies') }]} />;
}
