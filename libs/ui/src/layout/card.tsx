import { useId, type ReactNode } from 'react';

interface CardProps {
  title?: ReactNode;
  /** Quiet words after the title. */
  note?: ReactNode;
  actions?: ReactNode;
  /** Without padding, for tables and rows that reach the edges. */
  flush?: boolean;
  className?: string | undefined;
  children?: ReactNode;
}

/** A surface with a 48 px header and 16 px of padding. */
export function Card({ title, note, actions, flush = false, className = '', children }: CardProps) {
  const id = useId();
  const headed = title !== undefined;
  return (
    <section className={`tw-card ${className}`} {...(headed ? { 'aria-labelledby': id } : {})}>
      {headed ? (
        <div className="tw-card-head">
          <h2 id={id}>{title}</h2>
          {note === undefined ? null : <span className="tw-card-note">{note}</span>}
          {actions === undefined ? null : <div className="tw-card-actions">{actions}</div>}
        </div>
      ) : null}
      {flush ? children : <div className="tw-card-body">{children}</div>}
    </section>
  );
}
