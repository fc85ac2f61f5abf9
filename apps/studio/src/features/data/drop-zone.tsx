import { Loader } from '@mantine/core';
import { IconFileTypeCsv } from '@tabler/icons-react';
import { useState } from 'react';
import { ProblemNotice } from '../../problems/problem-notice.js';
import { useTexts } from '../../texts/use-texts.js';
import styles from './data.module.css';
import { useFileDrop } from './use-file-drop.js';
import { isTable, useUpload } from './use-upload.js';

/** Takes a CSV by drop, click or keyboard and opens its dry run. */
export function DropZone() {
  const t = useTexts('data');
  const { upload, reading, error } = useUpload();
  const [refused, setRefused] = useState(false);
  const drop = useFileDrop((file) => {
    setRefused(!isTable(file));
    if (isTable(file)) upload(file);
  });
  return (
    <div className={styles.drop}>
      <label className={styles.zone} data-over={drop.over || undefined} {...drop.area}>
        {reading === null ? <IconFileTypeCsv size={32} stroke={1.5} aria-hidden="true" /> : <Loader size={28} />}
        <b>{reading === null ? t('dropTitle') : t('uploading', { name: reading })}</b>
        <span>{t('dropNote')}</span>
        <span className={styles.choose} aria-hidden="true">
          {t('dropChoose')}
        </span>
        <small>{t('dropLimit')}</small>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          className="tw-unseen"
          aria-label={t('dropChoose')}
          disabled={reading !== null}
          onChange={drop.onChosen}
        />
      </label>
      {refused && (
        <p role="alert" className={styles.refused}>
          {t('notCsv')}
        </p>
      )}
      <ProblemNotice error={error} />
    </div>
  );
}
