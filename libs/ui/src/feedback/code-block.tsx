import { tokensOf, type CodeLanguage } from './tokens-of.js';

/** Code to read, coloured; `wrap` breaks long lines instead of scrolling. */
export function CodeBlock(props: { code: string; language: CodeLanguage; label: string; wrap?: boolean }) {
  const { code, language, label, wrap = false } = props;
  return (
    <div className="tw-code">
      <pre tabIndex={0} aria-label={label} data-wrap={wrap || undefined}>
        <code>
          {tokensOf(code, language).map((token, index) => (
            <span key={index} data-token={token.kind === 'plain' ? undefined : token.kind}>
              {token.text}
            </span>
          ))}
        </code>
      </pre>
    </div>
  );
}
