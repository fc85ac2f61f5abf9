import type { CSSProperties, ReactNode } from 'react';

/** What a chip or dot says by its colour, beside its words. */
export type Tone = 'neutral' | 'good' | 'warn' | 'bad' | 'info';

/** A short state in words; `dashed` marks what is not real data. */
export function Chip(props: {
  tone?: Tone;
  icon?: ReactNode;
  dashed?: boolean;
  title?: string | undefined;
  children: ReactNode;
}) {
  const { tone = 'neutral', icon, dashed = false, title, children } = props;
  return (
    <span className="tw-chip" data-tone={tone} data-dashed={dashed || undefined} title={title}>
      {icon}
      {children}
    </span>
  );
}

const dotColours: Record<Tone, string> = {
  neutral: '--ink-3',
  good: '--up',
  warn: '--warn',
  bad: '--bad',
  info: '--primary',
};

/** A dot beside a state in words; hollow while it is not in force. */
export function StatusDot({ tone, hollow = false }: { tone: Tone; hollow?: boolean }) {
  const style = { '--dot': `var(${dotColours[tone]})` } as CSSProperties;
  return <span className="tw-dot" aria-hidden="true" data-hollow={hollow || undefined} style={style} />;
}
