import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface ProblemBannerProps {
  /** What happened. */
  title: ReactNode;
  /** What is safe, and what to do. */
  children?: ReactNode;
  /** Finds the request in the log; shown with its label, such as "request id". */
  requestId?: { label: string; id: string } | undefined;
  actions?: ReactNode;
}

/** A refusal or a failure in plain words: what happened, what is safe, what to do, which request. */
export function ProblemBanner({ title, children, requestId, actions }: ProblemBannerProps) {
  return (
    <div className="tw-problem" role="alert">
      <IconAlertCircle size={20} stroke={1.75} aria-hidden="true" />
      <div>
        <b>{title}</b>
        {children}
        {requestId === undefined ? null : (
          <span className="tw-small tw-quiet">
            {requestId.label} <code>{requestId.id}</code>
          </span>
        )}
      </div>
      {actions === undefined ? null : <div className="tw-problem-actions">{actions}</div>}
    </div>
  );
}
