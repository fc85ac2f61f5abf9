import type { FactDefinition, Histogram } from '@tierwright/model';
import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useEditor } from '../editor-context.js';
import { dayText, factText } from '../numbers.js';
import { keyStep, rounded, shareOf, ticksOf, valueAt } from './histogram-scale.js';

const size = { width: 288, height: 112, strip: 28, axis: 20 };

interface HistogramProps {
  histogram: Histogram;
  fact: FactDefinition;
  /** The threshold of the draft; null shows the distribution alone. */
  threshold: number | null;
  /** The threshold of the live version, dashed where it differs. */
  before: { label: string; value: number } | null;
  /** Which side meets the condition. */
  meets: 'above' | 'below' | null;
  onMove: ((value: number) => void) | null;
}

/** Values of the customers who arrive at a node, with the threshold on them as a handle. */
export function HistogramChart({ histogram, fact, threshold, before, meets, onMove }: HistogramProps) {
  const { language, numbers, t } = useEditor();
  const tickText = (value: number) =>
    fact.type === 'date' ? dayText(value) : Math.abs(value) < 10_000 ? numbers.plain(value) : numbers.large(value);
  const [held, setHeld] = useState<Histogram | null>(null);
  const shown = held ?? histogram;
  const highest = Math.max(1, ...shown.counts);
  const bin = size.width / Math.max(1, shown.counts.length);
  const at = threshold === null ? null : shareOf(shown, threshold) * size.width;
  const meetsAt = (index: number) => {
    if (at === null || meets === null) return true;
    const middle = (index + 0.5) * bin;
    return meets === 'above' ? middle >= at : middle < at;
  };
  const drag = (event: PointerEvent<SVGSVGElement>) => {
    if (!held || !onMove) return;
    const box = event.currentTarget.getBoundingClientRect();
    onMove(valueAt(held, (event.clientX - box.left) / box.width));
  };
  return (
    <svg
      className="tw-histogram"
      viewBox={`0 0 ${size.width} ${size.strip + size.height + size.axis}`}
      onPointerMove={drag}
      onPointerUp={() => setHeld(null)}
      onPointerCancel={() => setHeld(null)}
    >
      {shown.counts.map((count, index) => (
        <rect
          key={index}
          className="tw-bin"
          data-meets={meetsAt(index) || undefined}
          x={index * bin + 0.5}
          width={Math.max(1, bin - 1)}
          y={size.strip + size.height - (count / highest) * size.height}
          height={(count / highest) * size.height}
        />
      ))}
      <line className="tw-base" x1={0} x2={size.width} y1={size.strip + size.height} y2={size.strip + size.height} />
      {ticksOf(shown).map(({ value, share }) => (
        <text key={value} className="tw-tick" x={share * size.width} y={size.strip + size.height + 15}>
          {tickText(value)}
        </text>
      ))}
      {before && before.value !== threshold && (
        <Before
          x={shareOf(shown, before.value) * size.width}
          text={`${before.label} ${factText(before.value, fact, language)}`}
          right={at !== null && shareOf(shown, before.value) * size.width > at}
        />
      )}
      {at !== null && threshold !== null && (
        <Knob
          x={at}
          help={t('inspector.threshold.help')}
          text={factText(threshold, fact, language)}
          label={`${t('inspector.threshold')} ${fact.label[language]}`}
          value={threshold}
          side={tagSide(at, before && before.value !== threshold ? shareOf(shown, before.value) * size.width : null)}
          range={[shown.edges[0] ?? 0, shown.edges.at(-1) ?? 0]}
          onHold={onMove && (() => setHeld(histogram))}
          onKey={onMove && ((direction) => onMove(nextValue(shown, threshold, direction)))}
        />
      )}
    </svg>
  );
}

function nextValue(histogram: Histogram, threshold: number, direction: number): number {
  const step = keyStep(histogram, threshold);
  return rounded(threshold + direction * step, step);
}

function Before({ x, text, right }: { x: number; text: string; right: boolean }) {
  return (
    <g className="tw-before-line">
      <line x1={x} x2={x} y1={size.strip - 8} y2={size.strip + size.height} />
      <text
        x={right ? Math.min(x + 6, size.width - 4) : Math.max(x - 6, 4)}
        y={size.strip - 12}
        textAnchor={right ? 'start' : 'end'}
      >
        {text}
      </text>
    </g>
  );
}

/** Which way the tag of the threshold leans, so that it does not cover the name of the live one. */
function tagSide(at: number, before: number | null): 'left' | 'middle' | 'right' {
  if (before === null || Math.abs(before - at) > 110) return 'middle';
  return before > at ? 'left' : 'right';
}

interface KnobProps {
  help: string;
  side: 'left' | 'middle' | 'right';
  x: number;
  text: string;
  label: string;
  value: number;
  range: readonly [number, number];
  onHold: (() => void) | null;
  onKey: ((direction: number) => void) | null;
}

const directions: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
};

function Knob({ x, help, text, label, value, side, range, onHold, onKey }: KnobProps) {
  const width = text.length * 8.2 + 16;
  const wanted = { left: x - width, middle: x - width / 2, right: x }[side];
  const left = Math.max(0, Math.min(size.width - width, wanted));
  const press = (event: KeyboardEvent) => {
    const direction = directions[event.key];
    if (direction === undefined || !onKey) return;
    event.preventDefault();
    onKey(direction);
  };
  return (
    <g
      className="tw-knob"
      role="slider"
      tabIndex={onKey ? 0 : -1}
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={range[0]}
      aria-valuemax={range[1]}
      aria-valuetext={text}
      aria-disabled={onKey === null}
      onKeyDown={press}
      onPointerDown={(event) => {
        if (!onHold) return;
        event.currentTarget.ownerSVGElement?.setPointerCapture(event.pointerId);
        onHold();
      }}
    >
      <title>{help}</title>
      <rect className="tw-knob-reach" x={x - 14} y={0} width={28} height={size.strip + size.height} />
      <line x1={x} x2={x} y1={size.strip - 4} y2={size.strip + size.height} />
      <rect className="tw-knob-tag" x={left} y={2} width={width} height={20} rx={5} />
      <text x={left + width / 2} y={16}>
        {text}
      </text>
      <rect className="tw-knob-grip" x={x - 7} y={size.strip + size.height / 2 - 11} width={14} height={22} rx={6} />
      <path d={`M${x - 2} ${size.strip + size.height / 2 - 4}v8M${x + 2} ${size.strip + size.height / 2 - 4}v8`} />
    </g>
  );
}
