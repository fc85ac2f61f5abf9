import type { GradingNode } from '@tierwright/model';
import { useEditor } from '../editor-context.js';
import { stepLines } from './trace-lines.js';

/** What a node asks, with the live version's value struck through where it changed; on a lit path, what the customer has. */
export function CardSentence({ node }: { node: GradingNode }) {
  const editor = useEditor();
  const { words, changes, baseline, trace, language, t } = editor;
  const step = trace?.steps.find((item) => item.node === node.id);
  if (step) {
    return (
      <div className="tw-card-sentence tw-card-values">
        {stepLines(step, editor)
          .slice(0, 2)
          .map((line) => (
            <p key={line}>{line}</p>
          ))}
      </div>
    );
  }
  const changed = (changes.get(node.id) ?? []).find((change) => change.before !== null && !change.cosmetic);
  const sentence = words.sentence(node);
  return (
    <div className="tw-card-sentence" data-short={changed ? true : undefined} title={sentence}>
      <p>{sentence}</p>
      {changed?.before && baseline && (
        <p className="tw-card-before">
          {t('before.was', { baseline: baseline.label })} <s>{changed.before[language]}</s>
        </p>
      )}
    </div>
  );
}
