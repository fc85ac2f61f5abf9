import type { CSSProperties, ReactNode } from 'react';
import { useTexts } from '../../../texts/use-texts.js';
import type { PicturedOrigin } from './origin.js';

const ink: CSSProperties = { font: '600 11px var(--font)', fill: 'var(--ink)', textAnchor: 'middle' };
const quiet: CSSProperties = { ...ink, fill: 'var(--ink-2)', fontWeight: 500 };
const line: CSSProperties = { fill: 'none', stroke: 'var(--ink-3)', strokeWidth: 1.5, opacity: 0.7 };
const box: CSSProperties = { fill: 'var(--surface)', stroke: 'var(--line-strong)' };
const tint = (tier: number): CSSProperties => ({
  fill: `color-mix(in srgb, var(--tier-${tier}) 20%, var(--surface))`,
  stroke: `var(--tier-${tier})`,
});

const Frame = ({ children }: { children: ReactNode }) => (
  <svg viewBox="0 0 220 104" aria-hidden="true">
    {children}
  </svg>
);

function Blank() {
  const t = useTexts('models');
  return (
    <Frame>
      <path style={line} d="M76 52h40" strokeDasharray="4 4" />
      <rect style={box} x="34" y="36" width="42" height="32" rx="6" />
      <text style={ink} x="55" y="56">
        {t('diagramAll')}
      </text>
      <rect style={{ ...line, opacity: 1 }} x="116" y="34" width="68" height="36" rx="6" strokeDasharray="4 4" />
      <path style={{ ...line, opacity: 1 }} d="M150 46v12m-6-6h12" />
    </Frame>
  );
}

function Copy() {
  return (
    <Frame>
      <rect style={{ ...box, opacity: 0.55 }} x="42" y="16" width="96" height="56" rx="6" />
      <rect style={box} x="68" y="32" width="108" height="58" rx="6" />
      {[46, 61, 76].map((y) => (
        <path key={y} style={line} d={`M106 61c14 0 16 ${y - 61} 30 ${y - 61}`} />
      ))}
      <rect style={{ ...box, stroke: 'var(--kind-criterion)' }} x="80" y="52" width="26" height="18" rx="4" />
      {[1, 2, 3].map((tier) => (
        <rect key={tier} style={tint(tier)} x="136" y={25 + tier * 15} width="26" height="12" rx="3" />
      ))}
    </Frame>
  );
}

const bars = [54, 42, 26, 20, 12, 9, 7, 5, 4, 3];

function Abc() {
  const tierOf = (index: number) => (index < 2 ? 1 : index < 4 ? 2 : 3);
  return (
    <Frame>
      <path style={{ ...line, stroke: 'var(--line-strong)' }} d="M26 88h172" />
      {bars.map((height, index) => (
        <rect
          key={index}
          x={30 + index * 17}
          y={88 - height}
          width="13"
          height={height}
          rx="2"
          fill={`var(--tier-${tierOf(index)})`}
        />
      ))}
      <path d="M36 58C50 32 66 26 94 21s64-6 98-7" fill="none" stroke="var(--ink)" strokeWidth="1.5" />
      <path d="M62 14v74M96 14v74" stroke="var(--ink-3)" strokeDasharray="3 3" />
      <text style={quiet} x="60" y="100">
        80 %
      </text>
      <text style={quiet} x="98" y="100">
        95 %
      </text>
    </Frame>
  );
}

function Scorecard() {
  const t = useTexts('models');
  const rows = [
    [t('diagramVolume'), 66],
    [t('diagramMargin'), 46],
    [t('diagramPayment'), 76],
    [t('diagramGrowth'), 36],
  ] as const;
  return (
    <Frame>
      {rows.map(([label, width], index) => (
        <g key={label} transform={`translate(0 ${index * 20})`}>
          <text style={{ ...quiet, textAnchor: 'end' }} x="58" y="26">
            {label}
          </text>
          <rect x="66" y="17" width="84" height="10" rx="3" fill="var(--sunken)" stroke="var(--line-strong)" />
          <rect x="66" y="17" width={width} height="10" rx="3" fill="var(--kind-scorecard)" />
          <path style={line} d={`M153 22c10 0 10 ${30 - index * 20} 20 ${30 - index * 20}`} />
        </g>
      ))}
      <rect style={box} x="173" y="38" width="34" height="28" rx="6" />
      <text style={{ ...ink, fontSize: 13 }} x="190" y="57">
        72
      </text>
    </Frame>
  );
}

const cells = [
  ['B', 'A', 'A'],
  ['C', 'B', 'A'],
  ['D', 'C', 'B'],
];

function ValuePotential() {
  const t = useTexts('models');
  return (
    <Frame>
      {cells.map((row, y) =>
        row.map((tier, x) => (
          <g key={`${x}${y}`} transform={`translate(${76 + x * 33} ${8 + y * 26})`}>
            <rect style={tint('ABCD'.indexOf(tier) + 1)} width="30" height="23" rx="4" />
            <text style={ink} x="15" y="16">
              {tier}
            </text>
          </g>
        )),
      )}
      <text style={{ ...quiet, textAnchor: 'end' }} x="68" y="50">
        {t('diagramPotential')}
      </text>
      <text style={quiet} x="124" y="100">
        {t('diagramValue')}
      </text>
    </Frame>
  );
}

const diagrams: Record<PicturedOrigin, () => ReactNode> = {
  blank: Blank,
  copy: Copy,
  abc: Abc,
  scorecard: Scorecard,
  'value-potential': ValuePotential,
};

/** A small picture of how a new model would grade. */
export function Diagram({ origin }: { origin: PicturedOrigin }) {
  const Picture = diagrams[origin];
  return <Picture />;
}
