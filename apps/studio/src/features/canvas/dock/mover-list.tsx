import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { Mover } from '@tierwright/model';
import { TierBadge } from '@tierwright/ui';
import { useFormats } from '../../../texts/use-formats.js';
import { useLanguage } from '../../../texts/language.js';
import { useTexts } from '../../../texts/use-texts.js';
import styles from './dock.module.css';
import { tierIn, type DockView } from './dock-view.js';

/** The customers of the chosen cell, or all who change tier; one of them lights up his path. */
export function MoverList({ view }: { view: DockView }) {
  const t = useTexts('canvas');
  const { number } = useFormats();
  const language = useLanguage();
  const { preview, cell, onCell, onMore } = view;
  const movers = preview.movers ?? { total: 0, items: [] };
  const measure = view.document.facts.find(({ key }) => key === view.document.measure);
  const more = Math.min(movers.total, 200) - movers.items.length;
  return (
    <div className={styles.part} data-names>
      <h3>
        {cell ? <CellTitle view={view} /> : t('movers')}
        <span>
          {measure
            ? t('moversNote', { measure: measure.label[language], n: number(movers.total) })
            : t('moversNoteCode', { n: number(movers.total) })}
        </span>
        {cell && (
          <Button variant="transparent" size="compact-xs" onClick={() => onCell(null)}>
            {t('moversAll')}
          </Button>
        )}
      </h3>
      {movers.items.length === 0 && <p className={styles.none}>{t(cell ? 'moversNoneCell' : 'moversNone')}</p>}
      <ul className={styles.movers}>
        {movers.items.map((mover) => (
          <MoverRow key={mover.code} mover={mover} view={view} />
        ))}
        {more > 0 && (
          <li>
            <Button variant="subtle" size="compact-sm" onClick={onMore}>
              {t('moverMore', { n: Math.min(60, more) })}
            </Button>
          </li>
        )}
      </ul>
    </div>
  );
}

function CellTitle({ view }: { view: DockView }) {
  const t = useTexts('canvas');
  const language = useLanguage();
  const { cell } = view;
  if (!cell) return null;
  const name = (id: string | null) => tierIn(view, id, language)?.key ?? t('ungraded');
  const [from, to] = [name(cell.from), name(cell.to)];
  return cell.from === cell.to ? t('moversStay', { from }) : t('moversCell', { from, to });
}

function MoverRow({ mover, view }: { mover: Mover; view: DockView }) {
  const t = useTexts('canvas');
  const format = useFormats();
  const language = useLanguage();
  const badge = (id: string | null) => {
    const face = tierIn(view, id, language);
    return <TierBadge tier={face} label={face?.name ?? t('ungraded')} />;
  };
  const measure = view.document.facts.find(({ key }) => key === view.document.measure);
  return (
    <li>
      <button
        type="button"
        className={styles.mover}
        aria-pressed={view.picked === mover.code}
        title={t('moverOpen', { name: mover.name })}
        onClick={() => view.onPick(mover.code)}
      >
        <span className={styles.fromTo}>
          {badge(mover.from)}
          <IconArrowRight size={14} aria-hidden="true" />
          {badge(mover.to)}
        </span>
        <span className={styles.who}>
          <b>{mover.name}</b>
          <Why mover={mover} view={view} />
        </span>
        {mover.measure !== null && <span>{format.money(mover.measure, measure?.currency)}</span>}
      </button>
    </li>
  );
}

/** Value against threshold, and the one change that moved him where it says more. */
function Why({ mover, view }: { mover: Mover; view: DockView }) {
  const t = useTexts('canvas');
  const format = useFormats();
  const language = useLanguage();
  const change = view.changes.find(({ id }) => id === mover.change);
  const { because } = mover;
  const fact = because && (view.document.facts.find(({ key }) => key === because.fact) ?? undefined);
  const value = because && format.fact(because.value, fact ?? undefined);
  const threshold = because && format.fact(because.threshold, fact ?? undefined);
  const parts = [
    mover.code,
    because && value ? `${fact?.label[language] ?? because.fact} ${value}` : null,
    threshold ? t('moverThreshold', { value: threshold }) : null,
    change && !because ? change.sentence[language] : null,
  ];
  const text = parts.filter(Boolean).join(' · ');
  return <span title={change ? `${text} · ${change.sentence[language]}` : text}>{text}</span>;
}
