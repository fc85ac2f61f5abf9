import { useTexts } from '../../texts/use-texts.js';
import { Trail } from '../../shell/trail.js';

/** How other systems call. */
export function IntegratePage() {
  const t = useTexts('shell');
  return <Trail steps={[{ label: t('integrate') }]} />;
}
