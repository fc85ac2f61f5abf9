import { useTexts } from '../../texts/use-texts.js';
import { Trail } from '../../shell/trail.js';

/** One customer. */
export function CustomerPage() {
  const t = useTexts('shell');
  return <Trail steps={[{ label: t('customers') }]} />;
}
