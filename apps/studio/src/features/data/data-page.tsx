import { useTexts } from '../../texts/use-texts.js';
import { Trail } from '../../shell/trail.js';

/** Imports and facts. */
export function DataPage() {
  const t = useTexts('shell');
  return <Trail steps={[{ label: t('data') }]} />;
}
