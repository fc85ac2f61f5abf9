import { CodeBlock, type CodeLanguage } from '@tierwright/ui';
import { useFormats } from '../../../texts/use-formats.js';
import { useTexts } from '../../../texts/use-texts.js';
import styles from './exports.module.css';
import { beginningOf } from './written.js';

const shown = 60;

/** The beginning of a long piece of code; what is copied or saved is all of it. */
export function LongCode(props: { code: string; language: CodeLanguage; label: string }) {
  const t = useTexts('exports');
  const { number } = useFormats();
  const { beginning, lines } = beginningOf(props.code, shown);
  return (
    <div className={styles.code}>
      <CodeBlock {...props} code={beginning} />
      {lines > shown && <p className="tw-quiet">{t('beginning', { n: number(shown), lines: number(lines) })}</p>}
    </div>
  );
}
