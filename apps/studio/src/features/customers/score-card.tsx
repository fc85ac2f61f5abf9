import { Card } from '@tierwright/ui';
import { useCall } from '../../server/use-call.js';
import { useLocalized } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import styles from './customer.module.css';
import { useGradedDocument, type Graded } from './graded.js';
import { scoreOf, type ScoreRow } from './score-rows.js';

/** How the score came together, indicator by indicator; absent when the path has no score. */
export function ScoreCard({ graded }: { graded: Graded }) {
  const t = useTexts('customers');
  const localized = useLocalized();
  const format = useFormats();
  const document = useGradedDocument(graded);
  const score = document === undefined ? null : scoreOf(graded.result.steps ?? [], document);
  if (score === null) return null;
  return (
    <Card title={t('scores')} note={localized(score.node.name)} flush>
      <div className="tw-table-box">
        <table className="tw-table">
          <thead>
            <tr>
              <th scope="col">{t('indicator')}</th>
              <th scope="col" data-align="end">
                {t('value')}
              </th>
              <th scope="col">{t('band')}</th>
              <th scope="col" data-align="end">
                {t('points')}
              </th>
            </tr>
          </thead>
          <tbody>
            {score.rows.map((row) => (
              <Line key={row.id} row={row} />
            ))}
            {score.node.base === 0 ? null : <Extra label={t('basePoints')} points={score.node.base} />}
            {score.shared === 0 ? null : <Extra label={t('sharedPoints')} points={score.shared} />}
            <tr className={styles.sum}>
              <td>{t('total')}</td>
              <td />
              <td />
              <td data-align="end">{format.number(score.total)}</td>
            </tr>
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Extra({ label, points }: { label: string; points: number }) {
  const format = useFormats();
  return (
    <tr>
      <td colSpan={3} className="tw-quiet">
        {label}
      </td>
      <td data-align="end">{format.signed(points)}</td>
    </tr>
  );
}

function Line({ row }: { row: ScoreRow }) {
  const t = useTexts('customers');
  const localized = useLocalized();
  const format = useFormats();
  const dictionary = useCall('listFacts').data?.items ?? [];
  const { banding, bands, here } = row;
  const fact = dictionary.find(({ key }) => key === banding.fact);
  const value = format.fact(banding.value, fact);
  return (
    <tr>
      <td>{localized(row.label)}</td>
      <td data-align="end">{value ?? <span className={styles.missing}>{t('missing')}</span>}</td>
      <td>
        <div className={styles.bands} aria-hidden="true">
          {Array.from({ length: bands }, (_, index) => (
            <span key={index} data-here={index === here || undefined} />
          ))}
        </div>
        <Range from={banding.from} to={banding.to} />
      </td>
      <td data-align="end">{banding.points === null ? '–' : format.number(banding.points)}</td>
    </tr>
  );
}

function Range({ from, to }: { from: number | null; to: number | null }) {
  const t = useTexts('customers');
  const format = useFormats();
  if (from === null && to === null) return null;
  const words =
    from !== null && to !== null
      ? t('range', { from: format.number(from), to: format.number(to) })
      : from !== null
        ? t('fromOn', { from: format.number(from) })
        : t('upTo', { to: format.number(to ?? 0) });
  return <span className={styles.bandText}>{words}</span>;
}
