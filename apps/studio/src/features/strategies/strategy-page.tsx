import { useTexts } from '../../texts/use-texts.js';
import { Trail } from '../../shell/trail.js';

/** One service strategy. */
export function StrategyPage() {
  const t = useTexts('shell');
  return <Trail steps={[{ label: t('strategies') }]} />;
}
