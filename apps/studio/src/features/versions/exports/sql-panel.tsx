import type { SqlDialect, SqlExport } from '@tierwright/contract';
import { Segmented } from '@tierwright/ui';
import { useState } from 'react';
import { Loaded } from '../../../problems/loaded.js';
import { useCall } from '../../../server/use-call.js';
import { useLanguage } from '../../../texts/language.js';
import { useTexts } from '../../../texts/use-texts.js';
import styles from './exports.module.css';
import { LongCode } from './long-code.js';
import { TakeAway } from './take-away.js';
import { sqlAsFile } from './written.js';

interface SqlPanelProps {
  modelKey: string;
  number: number;
  title: string;
}

/** The version as one query, with the table it reads and what it answers. */
export function SqlPanel({ modelKey, number, title }: SqlPanelProps) {
  const t = useTexts('exports');
  const language = useLanguage();
  const [dialect, setDialect] = useState<SqlDialect>('postgres');
  const reading = useCall('readSql', { params: { key: modelKey, number }, query: { dialect } });
  const remarks = ({ asOf }: SqlExport) => ({
    title,
    table: t('tableRemark'),
    answer: t('answerTitle'),
    day: t('dayNote', { day: asOf ?? '' }),
  });
  return (
    <Loaded of={reading}>
      {(exported) => (
        <>
          <div className={styles.bar}>
            <Segmented<SqlDialect>
              label={t('dialect')}
              value={dialect}
              onChange={setDialect}
              options={[
                { value: 'postgres', label: 'PostgreSQL' },
                { value: 'sqlite', label: 'SQLite' },
              ]}
            />
            <TakeAway
              text={sqlAsFile(exported, remarks(exported), language)}
              fileName={`${modelKey}-v${number}-${exported.dialect}.sql`}
            />
          </div>
          <p>{t('sqlNote')}</p>
          {exported.asOf !== null && <p>{t('dayNote', { day: exported.asOf })}</p>}
          <h3>{t('tableTitle')}</h3>
          <p className="tw-quiet">{t(exported.dialect === 'sqlite' ? 'tableNoteSqlite' : 'tableNotePostgres')}</p>
          <LongCode code={exported.table} language="sql" label={t('tableTitle')} />
          <h3>{t('answerTitle')}</h3>
          <dl className={styles.answers}>
            {exported.answers.map(({ name, meaning }) => (
              <div key={name}>
                <dt>
                  <code>{name}</code>
                </dt>
                <dd>{meaning[language]}</dd>
              </div>
            ))}
          </dl>
          <h3>{t('queryTitle')}</h3>
          <LongCode code={exported.query} language="sql" label={t('queryTitle')} />
        </>
      )}
    </Loaded>
  );
}
