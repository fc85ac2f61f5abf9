import type { ReactNode } from 'react';

/** One figure: what it is, the number with its unit, and what it stands against. */
export function Kpi(props: { label: ReactNode; value: ReactNode; unit?: ReactNode; note?: ReactNode }) {
  return (
    <div className="tw-kpi">
      <span>{props.label}</span>
      <strong>
        {props.value}
        {props.unit === undefined ? null : <small> {props.unit}</small>}
      </strong>
      {props.note === undefined ? null : <span>{props.note}</span>}
    </div>
  );
}
