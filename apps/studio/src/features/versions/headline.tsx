import { Arrow } from '@tierwright/ui';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import { toldDirections, type Direction, type Impact } from './impact.js';
import styles from './versions.module.css';

const texts = {
  up: 'toldUp',
  down: 'toldDown',
  gained: 'toldGained',
  lost: 'toldLost',
  other: 'toldOther',
} as const satisfies Record<Direction, string>;

/** The impact in one line: "237 家等级变化:▲ 升级 151,▼ 降级 66,新有等级 20". */
export function Headline({ impact }: { impact: Impact }) {
  const t = useTexts('versions');
  const format = useFormats();
  const told = toldDirections(impact);
  if (told.length === 0) return <>{t('headlineNone')}</>;
  return (
    <>
      {t('headlineMoved', { n: format.number(impact.moved) })}
      {t('headlineColon')}
      {told.map((direction, index) => (
        <span key={direction} className={styles.told} data-direction={direction}>
          {direction === 'up' || direction === 'down' ? <Arrow direction={direction} /> : null}
          {t(texts[direction], { n: format.number(impact[direction]) })}
          {index < told.length - 1 ? <i>{t('headlineComma')}</i> : null}
        </span>
      ))}
    </>
  );
}
