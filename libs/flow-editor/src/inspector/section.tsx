import type { ReactNode } from 'react';

/** A part of the inspector between hairlines: a title with a note or an action at its right. */
export function Section(props: { title?: ReactNode; aside?: ReactNode; children: ReactNode }) {
  const { title, aside, children } = props;
  return (
    <section className="tw-section">
      {title !== undefined && (
        <header>
          <h4>{title}</h4>
          {aside !== undefined && <span>{aside}</span>}
        </header>
      )}
      {children}
    </section>
  );
}
