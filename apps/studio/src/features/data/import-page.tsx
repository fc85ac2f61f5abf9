import { useTexts } from '../../texts/use-texts.js';
import { Trail } from '../../shell/trail.js';

/** One import. */
export function ImportPage() {
  const t = useTexts('shell');
  return <Trail steps={[{ label: t('data') }]} />;
}
