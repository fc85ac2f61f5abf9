import type { ImportCheck, ImportRecord, RowProblem } from '@tierwright/contract';
import { IconAlertTriangle, IconBan, IconCheck, IconDownload } from '@tabler/icons-react';
import { client } from '../../server/client.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import styles from './data.module.css';

const shown = 50;

/** What is odd, line by line: how it was read, what becomes of it, how to mend the file. */
export function ProblemTable({ record, check }: { record: ImportRecord; check: ImportCheck }) {
  const t = useTexts('data');
  const { number } = useFormats();
  if (check.problemCount === 0) return <p className={styles.noProblems}>{t('problemsNone')}</p>;
  const rows = check.problems.slice(0, shown);
  return (
    <div>
      <div className={styles.problemsHead}>
        <h3>{t('problems', { n: number(check.problemCount) })}</h3>
        {rows.length < check.problemCount && <span>{t('problemsShown', { n: rows.length })}</span>}
        <a href={client.url('readImportProblems', { params: { id: record.id } })} download>
          <IconDownload size={16} aria-hidden="true" /> {t('problemsCsv')}
        </a>
      </div>
      <div
        className={styles.problemsBox}
        tabIndex={0}
        role="region"
        aria-label={t('problems', { n: check.problemCount })}
      >
        <table className={styles.problems}>
          <thead>
            <tr>
              <th scope="col">{t('problemRow')}</th>
              <th scope="col">{t('problemCell')}</th>
              <th scope="col">{t('problemWhat')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((problem) => (
              <ProblemRow key={`${problem.line} ${problem.column} ${problem.code}`} problem={problem} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function ProblemRow({ problem }: { problem: RowProblem }) {
  const t = useTexts('data');
  const { line, column, value, code, outcome, readAs } = problem;
  const what = t(`problem_${code}`);
  const words =
    outcome === 'refused'
      ? t('whatRefused', { problem: what })
      : outcome === 'missing'
        ? t('whatMissing', { problem: what })
        : t('whatRead', { value: readAs ?? '' });
  const Icon = outcome === 'refused' ? IconBan : outcome === 'missing' ? IconAlertTriangle : IconCheck;
  return (
    <tr data-outcome={outcome}>
      <td>{line}</td>
      <td>
        <b>{column ?? '–'}</b>
        <small title={value}>{value === '' ? t('blank') : value}</small>
      </td>
      <td>
        <b className={styles.outcome}>
          <Icon size={14} aria-hidden="true" /> {words}
        </b>
        <small>{t(`fix_${code}`)}</small>
      </td>
    </tr>
  );
}
