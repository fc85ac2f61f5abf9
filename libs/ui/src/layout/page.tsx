import type { CSSProperties, ReactNode } from 'react';

/** The body of a page: 16 px between its parts, 24 px around them. */
export function Page({ children, className = '' }: { children: ReactNode; className?: string | undefined }) {
  return <div className={`tw-page ${className}`}>{children}</div>;
}

/** The status line, the headline that states the result, and what can be done about it. */
export function PageHeader(props: { status?: ReactNode; title: ReactNode; note?: ReactNode; actions?: ReactNode }) {
  const { status, title, note, actions } = props;
  return (
    <header className="tw-page-head">
      <div>
        {status === undefined ? null : <div className="tw-page-status">{status}</div>}
        <h1>{title}</h1>
        {note === undefined ? null : <p className="tw-quiet">{note}</p>}
      </div>
      {actions === undefined ? null : <div className="tw-page-actions">{actions}</div>}
    </header>
  );
}

/** A wide column and one of `aside` pixels; one under the other on narrow screens. */
export function TwoColumn(props: { main: ReactNode; aside: ReactNode; asideWidth?: number }) {
  return (
    <div className="tw-columns" style={{ '--aside': `${props.asideWidth ?? 320}px` } as CSSProperties}>
      <div className="tw-stack">{props.main}</div>
      <div className="tw-stack">{props.aside}</div>
    </div>
  );
}

/** Stays at the bottom of a page: facts left, the button that names its result right. */
export function ActionBar({ facts, children }: { facts?: ReactNode; children: ReactNode }) {
  return (
    <div className="tw-action-bar">
      <div className="tw-action-facts">{facts}</div>
      <div className="tw-action-buttons">{children}</div>
    </div>
  );
}
