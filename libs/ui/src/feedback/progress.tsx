import type { ReactNode } from 'react';

/** How far a long job is; `done` of `total`, with words for both. */
export function Progress(props: { label: ReactNode; note?: ReactNode; done: number; total: number; name: string }) {
  const { label, note, done, total, name } = props;
  const percent = total === 0 ? 100 : Math.min(100, (done / total) * 100);
  return (
    <div className="tw-progress">
      <span>
        <span>{label}</span>
        <span>{note}</span>
      </span>
      <div
        className="tw-track"
        role="progressbar"
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
      >
        <span style={{ width: `${percent}%` }} />
      </div>
    </div>
  );
}
