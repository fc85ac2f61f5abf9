import { useTexts } from '../../texts/use-texts.js';
import { Trail } from '../../shell/trail.js';

/** The versions of a model. */
export function VersionsPage() {
  const t = useTexts('shell');
  return <Trail steps={[{ label: t('versions') }]} />;
}
