import type { VersionOrDraft } from '@tierwright/contract';
import { useTexts } from '../../texts/use-texts.js';

/** Names a version, or the draft by the number it would get. */
export function useVersionName(draftNumber: number): (of: VersionOrDraft) => string {
  const t = useTexts('versions');
  return (of) => (of === 'draft' ? t('labelDraft', { n: draftNumber }) : t('labelVersion', { n: of }));
}
