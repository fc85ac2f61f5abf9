import type { Change } from '@tierwright/model';
import { Card, Shift } from '@tierwright/ui';
import { IconEqual, IconMinus, IconPencil, IconPlus } from '@tabler/icons-react';
import { useTexts } from '../../texts/use-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import { useLanguage } from '../../texts/language.js';
import type { ChangeRow } from './change-groups.js';
import type { Impact } from './impact.js';
import styles from './versions.module.css';

interface ChangeListProps {
  groups: { moving: readonly ChangeRow[]; still: readonly ChangeRow[] };
  selected: string | null;
  onSelect: (change: string) => void;
}

/** What changed, in sentences, each with the customers it moves; changes that move nobody stand apart. */
export function ChangeList({ groups, selected, onSelect }: ChangeListProps) {
  const t = useTexts('versions');
  const count = groups.moving.length + groups.still.length;
  const row = (item: ChangeRow, still: boolean) => (
    <li key={item.change.id}>
      <button
        type="button"
        aria-pressed={selected === item.change.id}
        onClick={() => onSelect(item.change.id)}
        disabled={still}
      >
        <Mark kind={item.change.kind} still={still} />
        <Sentence change={item.change} />
        <Effect impact={item.impact} />
      </button>
    </li>
  );
  return (
    <Card title={t('changes')} note={count > 0 ? t('changesNote', { n: count }) : undefined} flush>
      {count === 0 ? (
        <p className={styles.quiet}>{t('changesNone')}</p>
      ) : (
        <div className={styles.changes}>
          <ul>{groups.moving.map((item) => row(item, false))}</ul>
          {groups.still.length > 0 && (
            <>
              <h3>{t('stillGroup')}</h3>
              <ul>{groups.still.map((item) => row(item, true))}</ul>
            </>
          )}
        </div>
      )}
    </Card>
  );
}

function Mark({ kind, still }: { kind: Change['kind']; still: boolean }) {
  const t = useTexts('versions');
  const Icon = still ? IconEqual : kind === 'added' ? IconPlus : kind === 'removed' ? IconMinus : IconPencil;
  const label = kind === 'added' ? t('kindAdded') : kind === 'removed' ? t('kindRemoved') : t('kindChanged');
  return (
    <span className={styles.kind} data-kind={still ? 'still' : kind} title={label}>
      <Icon size={14} stroke={1.75} role="img" aria-label={label} />
    </span>
  );
}

function Sentence({ change }: { change: Change }) {
  const t = useTexts('versions');
  const language = useLanguage();
  return (
    <span className={styles.sentence}>
      <b>
        <Struck text={change.sentence[language]} before={change.before?.[language] ?? ''} />
      </b>
      <small>{change.cosmetic ? t('cosmetic') : change.where[language]}</small>
    </span>
  );
}

/** A sentence whose old value, where it stands in it, is struck through. */
function Struck({ text, before }: { text: string; before: string }) {
  const at = before === '' ? -1 : text.indexOf(before);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <s>{before}</s>
      {text.slice(at + before.length)}
    </>
  );
}

function Effect({ impact }: { impact: Impact }) {
  const t = useTexts('versions');
  const { number } = useFormats();
  if (impact.moved === 0) return <span className={styles.effect}>{t('effectNone')}</span>;
  return (
    <span className={styles.effect}>
      {impact.up > 0 && <Shift direction="up">{t('effectUp', { n: number(impact.up) })}</Shift>}
      {impact.down > 0 && <Shift direction="down">{t('effectDown', { n: number(impact.down) })}</Shift>}
      {impact.gained > 0 && <span>{t('effectGained', { n: number(impact.gained) })}</span>}
      {impact.lost > 0 && <span>{t('effectLost', { n: number(impact.lost) })}</span>}
      {impact.other > 0 && <span>{t('effectOther', { n: number(impact.other) })}</span>}
    </span>
  );
}
