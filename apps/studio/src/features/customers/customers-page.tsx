import { useTexts } from '../../texts/use-texts.js';
import { Trail } from '../../shell/trail.js';

/** The list of customers. */
export function CustomersPage() {
  const t = useTexts('shell');
  return <Trail steps={[{ label: t('customers') }]} />;
}
