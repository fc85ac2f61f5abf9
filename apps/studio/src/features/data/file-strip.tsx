import { Button, Loader, Select } from '@mantine/core';
import { ImportRecord, type ImportKind } from '@tierwright/contract';
import { IconCheck, IconFileTypeCsv, IconRefresh } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import { ProblemNotice } from '../../problems/problem-notice.js';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import styles from './data.module.css';
import { sizeOf } from './size-of.js';
import { useFileDrop } from './use-file-drop.js';
import { isTable, useUpload } from './use-upload.js';

type Change = { kind?: ImportKind; encoding?: ImportRecord['encoding']; delimiter?: ImportRecord['delimiter'] };

const delimiterTexts = {
  ',': 'delimiterComma',
  ';': 'delimiterSemicolon',
  '\t': 'delimiterTab',
  '|': 'delimiterBar',
} as const satisfies Record<ImportRecord['delimiter'], string>;

interface FileStripProps {
  record: ImportRecord;
  busy: boolean;
  onReread: (change: Change) => void;
}

/** The file as it was recognised, every guess editable; another file dropped here replaces it. */
export function FileStrip({ record, busy, onReread }: FileStripProps) {
  const t = useTexts('data');
  const { number } = useFormats();
  const { upload, reading, error } = useUpload();
  const [refused, setRefused] = useState(false);
  const drop = useFileDrop((file) => {
    setRefused(!isTable(file));
    if (isTable(file)) upload(file);
  });
  const size = sizeOf(record.bytes);
  return (
    <>
      <section
        className={`tw-card ${styles.file}`}
        aria-label={record.fileName}
        data-over={drop.over || undefined}
        {...drop.area}
      >
        <span className={styles.fileIcon}>
          <IconFileTypeCsv size={20} stroke={1.75} aria-hidden="true" />
        </span>
        <div className={styles.fileName}>
          <b>{record.fileName}</b>
          <small>
            {t('fileFacts', {
              rows: number(record.total),
              columns: record.columns.length,
              size: `${number(size.value, 1)} ${size.unit}`,
            })}{' '}
            · {t('fileReplace')}
          </small>
        </div>
        <Choices record={record} onReread={onReread} />
        {busy || reading !== null ? (
          <Loader size={16} />
        ) : (
          <span className={styles.detected}>
            <IconCheck size={16} aria-hidden="true" /> {t('detected')}
          </span>
        )}
        <OtherFile onChosen={drop.onChosen} />
      </section>
      {refused && (
        <p role="alert" className={styles.refused}>
          {t('notCsv')}
        </p>
      )}
      <ProblemNotice error={error} />
    </>
  );
}

function Choices({ record, onReread }: Pick<FileStripProps, 'record' | 'onReread'>) {
  const t = useTexts('data');
  const { encoding, delimiter } = ImportRecord.shape;
  return (
    <div className={styles.choices}>
      <Choice label={t('kind')}>
        <Select
          aria-label={t('kind')}
          w={116}
          value={record.kind}
          data={[
            { value: 'customers', label: t('kindCustomers') },
            { value: 'orders', label: t('kindOrders') },
          ]}
          onChange={(value) => onReread({ kind: value === 'orders' ? 'orders' : 'customers' })}
        />
      </Choice>
      <Choice label={t('encoding')}>
        <Select
          aria-label={t('encoding')}
          w={116}
          value={record.encoding}
          data={encoding.options.map((value) => ({ value, label: value.toUpperCase() }))}
          onChange={(value) => onReread({ encoding: encoding.parse(value) })}
        />
      </Choice>
      <Choice label={t('delimiter')}>
        <Select
          aria-label={t('delimiter')}
          w={100}
          value={record.delimiter}
          data={delimiter.options.map((value) => ({ value, label: t(delimiterTexts[value]) }))}
          onChange={(value) => onReread({ delimiter: delimiter.parse(value) })}
        />
      </Choice>
    </div>
  );
}

const Choice = ({ label, children }: { label: string; children: ReactNode }) => (
  <span className={styles.choice}>
    <span aria-hidden="true">{label}</span>
    {children}
  </span>
);

function OtherFile({ onChosen }: { onChosen: ReturnType<typeof useFileDrop>['onChosen'] }) {
  const t = useTexts('data');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant="default" leftSection={<IconRefresh size={16} />} onClick={() => input.current?.click()}>
        {t('otherFile')}
      </Button>
      <input ref={input} type="file" accept=".csv,.tsv,.txt,text/csv" hidden onChange={onChosen} />
    </>
  );
}
