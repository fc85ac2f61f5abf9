import { CopyButton } from '@tierwright/ui';
import { useTexts } from '../../texts/use-texts.js';
import styles from './customer.module.css';
import type { Graded } from './graded.js';

/** What it takes to make the answer again and to prove that it is the same. */
export function Audit({ graded }: { graded: Graded }) {
  const t = useTexts('customers');
  const { result } = graded;
  const path = (result.steps ?? []).map(({ node, exit }) => (exit === null ? node : `${node}:${exit}`)).join(' → ');
  const told = result.explanations?.find((each) => each.audience === 'auditor');
  const record = told?.audience === 'auditor' ? told.record : null;
  const rows = [
    [t('version'), `v${result.version.number}`],
    [t('hash'), result.version.hash],
    [t('asOf'), result.asOf],
    [t('nodes'), path],
    ...(record === null
      ? []
      : ([
          [t('factsHash'), record.factsHash],
          [t('pathHash'), record.stepsHash],
          [t('recordHash'), record.hash],
        ] as const)),
  ] as const;
  return (
    <>
      <dl className={styles.audit}>
        {rows.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
      </dl>
      {record === null ? null : (
        <CopyButton
          text={JSON.stringify(record, null, 2)}
          label={t('copyRecord')}
          copied={t('copiedRecord')}
          size="xs"
          mt={12}
        />
      )}
    </>
  );
}
