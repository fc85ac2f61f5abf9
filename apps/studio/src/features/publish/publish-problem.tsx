import { CallProblem } from '@tierwright/client';
import type { ProblemError } from '@tierwright/contract';
import { textsIn } from '@tierwright/flow-editor';
import { Diagnostic, type Language } from '@tierwright/model';
import { ProblemBanner } from '@tierwright/ui';
import { useProblemWords } from '../../problems/use-problem-words.js';
import { useLanguage } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';

/** Why nothing was published, and what to do about it. */
export function PublishProblem({ error }: { error: Error }) {
  const words = useProblemWords();
  const t = useTexts('publish');
  const shell = useTexts('shell');
  const { title, safe, requestId } = words(error);
  return (
    <ProblemBanner
      title={`${t('notPublished')}：${title}`}
      requestId={requestId === null ? undefined : { label: shell('requestId'), id: requestId }}
    >
      {error instanceof CallProblem ? <Advice error={error} /> : <p>{safe}</p>}
    </ProblemBanner>
  );
}

function Advice({ error: { problem } }: { error: CallProblem }) {
  const t = useTexts('publish');
  const format = useFormats();
  const language = useLanguage();
  const { code, current, errors } = problem;
  if (code === 'stale-revision' && current) {
    return <p>{t('staleHelp', { who: current.updatedBy, when: format.moment(current.updatedAt) })}</p>;
  }
  if (code === 'version-conflict') return <p>{t('conflictHelp')}</p>;
  if (code === 'referee-disagrees') return <p>{t('refereeHelp')}</p>;
  if (code !== 'draft-has-errors') return null;
  return (
    <>
      <p>{t('errorsHelp')}</p>
      <ul>
        {(errors ?? []).map((fault) => (
          <li key={`${fault.pointer} ${fault.code}`}>{faultText(fault, language)}</li>
        ))}
      </ul>
    </>
  );
}

/** A finding in the language on screen; what the catalogue does not know is shown as the service said it. */
function faultText(fault: ProblemError, language: Language): string {
  const code = Diagnostic.shape.code.safeParse(fault.code);
  return code.success ? textsIn(language)(`diagnostic.${code.data}`, fault.params) : fault.detail;
}
