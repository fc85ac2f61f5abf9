import { IconAlertCircle } from '@tabler/icons-react';
import { useEditor } from '../editor-context.js';
import { problemText } from '../problem-text.js';

/** Says on a card that something is wrong with its node, and what. */
export function ProblemMark({ node }: { node: string }) {
  const editor = useEditor();
  const own = editor.problems.filter((problem) => problem.node === node);
  const [first] = own;
  if (!first) return null;
  const words = own.map((problem) => problemText(problem, editor)).join('\n');
  return (
    <span className="tw-problem-mark" data-severity={first.severity} title={words} role="img" aria-label={words}>
      <IconAlertCircle size={18} stroke={1.75} aria-hidden="true" />
    </span>
  );
}
