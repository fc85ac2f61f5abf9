import type { ReactNode } from 'react';

/** Why there is nothing here, and the one thing to do about it. */
export function EmptyState(props: { icon?: ReactNode; title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="tw-empty">
      {props.icon}
      <h2>{props.title}</h2>
      {props.children === undefined ? null : <p>{props.children}</p>}
      {props.action}
    </div>
  );
}
