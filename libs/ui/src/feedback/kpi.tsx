import type { ReactNode } from 'react';

/** One figure: what it is, the number with its unit, and what it stands against. */
export function Kpi(props: { label: ReactNode; value: ReactNode; unit?: ReactNode; note?: ReactNode }) {
  return (
    <dl className="tw-kpi">
      <dt>{props.label}</dt>
      <dd>
        {props.value}
        {props.unit === undefined ? null : <small> {props.unit}</small>}
      </dd>
      {props.note === undefined ? null : <div className="tw-kpi-note">{props.note}</div>}
    </dl>
  );
}
