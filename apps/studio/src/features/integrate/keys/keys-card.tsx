import { Button } from '@mantine/core';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { Card, CopyButton } from '@tierwright/ui';
import { useState } from 'react';
import { ProblemNotice } from '../../../problems/problem-notice.js';
import { useCall } from '../../../server/use-call.js';
import { useMay } from '../../../shell/use-person.js';
import { useTexts } from '../../../texts/use-texts.js';
import styles from '../integrate.module.css';
import { KeyRow } from './key-row.js';
import { NewKey } from './new-key.js';

interface KeysCardProps {
  /** The secret just made, until it is put away. */
  secret: string | null;
  onSecret: (secret: string | null) => void;
}

/** The keys of other systems. */
export function KeysCard(props: KeysCardProps) {
  const t = useTexts('integrate');
  const may = useMay('manage-keys');
  if (may) return <Keys {...props} />;
  return (
    <Card title={t('keys')}>
      <p className="tw-quiet">{t('keysForbidden')}</p>
    </Card>
  );
}

function Keys({ secret, onSecret }: KeysCardProps) {
  const t = useTexts('integrate');
  const keys = useCall('listApiKeys');
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<{ id: string; name: string } | null>(null);
  const items = keys.data?.items ?? [];
  const create = (
    <Button
      variant="default"
      leftSection={<IconPlus size={16} />}
      aria-expanded={making}
      onClick={() => setMaking(!making)}
    >
      {t('newKey')}
    </Button>
  );
  return (
    <Card title={t('keys')} note={t('keysCount', { count: items.length })} actions={create} flush>
      {making ? (
        <NewKey
          onMade={(key) => {
            setMade(key);
            onSecret(key.secret);
            setMaking(false);
          }}
        />
      ) : null}
      {secret === null ? null : <Secret name={made?.name ?? ''} secret={secret} onClose={() => onSecret(null)} />}
      <ProblemNotice error={keys.error} />
      {keys.data !== undefined && items.length === 0 ? (
        <p className={styles.empty}>
          {t('noKeys')}
          <br />
          {t('noKeysWhy')}
        </p>
      ) : (
        <>
          <div className={styles.heads}>
            <span>{t('keyNames')}</span>
            <span>{t('keyUse')}</span>
          </div>
          <ul className={styles.keys}>
            {items.map((key) => (
              <KeyRow key={key.id} apiKey={key} isNew={secret !== null && key.id === made?.id} />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function Secret({ name, secret, onClose }: { name: string; secret: string; onClose: () => void }) {
  const t = useTexts('integrate');
  const shell = useTexts('shell');
  return (
    <div className={styles.secret} role="status">
      <h3>
        <IconKey size={16} aria-hidden="true" />
        {t('created', { name })}
      </h3>
      <p>{t('createdWhy')}</p>
      <output aria-label={t('secret')}>
        <code>{secret}</code>
      </output>
      <div className={styles.buttons}>
        <CopyButton text={secret} label={t('copySecret')} copied={shell('copied')} variant="filled" />
        <Button variant="default" onClick={onClose}>
          {t('savedClose')}
        </Button>
      </div>
    </div>
  );
}
