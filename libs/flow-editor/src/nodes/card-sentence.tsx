import type { GradingNode } from '@tierwright/model';
import { useEditor } from '../editor-context.js';
import { cardLines, stepLines } from './trace-lines.js';

/** What a node asks, with the live version's value struck through where it changed; on a lit path, what the customer has. */
export function CardSentence({ node }: { node: GradingNode }) {
  const editor = useEditor();
  const { words, changes, baseline, trace, language, t } = editor;
  const step = trace?.steps.find((item) => item.node === node.id);
  if (step) {
    return (
      <div className="tw-node-sentence tw-node-values">
        {cardLines(stepLines(step, editor)).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    );
  }
  const changed = (changes.get(node.id) ?? []).find((change) => change.before !== null && !change.cosmetic);
  const sentence = words.sentence(node);
  return (
    <div className="tw-node-sentence" data-short={changed ? true : undefined} title={sentence}>
      <p>{sentence}</p>
      {changed?.before && baseline && (
        <p className="tw-node-before">
          {t('before.was', { baseline: baseline.label })} <s>{changed.before[language]}</s>
        </p>
      )}
    </div>
  );
}
