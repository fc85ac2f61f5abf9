import { Button } from '@mantine/core';
import type { ApiKey } from '@tierwright/contract';
import { useState } from 'react';
import { ProblemNotice } from '../../../problems/problem-notice.js';
import { useAct } from '../../../server/use-act.js';
import { useFormats } from '../../../texts/use-formats.js';
import { useTexts } from '../../../texts/use-texts.js';
import styles from '../integrate.module.css';

/** One key: whose it is, what it may do, when it was used; revoked in two clicks. */
export function KeyRow({ apiKey, isNew }: { apiKey: ApiKey; isNew: boolean }) {
  const t = useTexts('integrate');
  const format = useFormats();
  const { name, hint, scopes, lastUsedAt, createdAt, createdBy } = apiKey;
  return (
    <li data-new={isNew || undefined}>
      <div>
        <b>{name}</b>
        <br />
        <code>{hint}</code>
      </div>
      <div className={styles.used}>
        <div>{lastUsedAt === null ? t('keyNever') : format.moment(lastUsedAt)}</div>
        <div>{t('keyBy', { who: createdBy, when: format.moment(createdAt) })}</div>
      </div>
      <div className={styles.foot}>
        <span className={styles.scopes}>
          {scopes.map((scope) => (
            <code key={scope}>{scope}</code>
          ))}
        </span>
        {apiKey.revocable ? <Revoke apiKey={apiKey} /> : null}
      </div>
    </li>
  );
}

function Revoke({ apiKey }: { apiKey: ApiKey }) {
  const t = useTexts('integrate');
  const shell = useTexts('shell');
  const [asking, setAsking] = useState(false);
  const revoke = useAct('revokeApiKey', ['listApiKeys']);
  if (!asking) {
    return (
      <Button
        variant="subtle"
        color="red"
        size="compact-sm"
        aria-label={t('revokeSure', { name: apiKey.name })}
        onClick={() => setAsking(true)}
      >
        {t('revoke')}
      </Button>
    );
  }
  return (
    <div className={styles.buttons}>
      <Button
        color="red"
        size="compact-sm"
        loading={revoke.isPending}
        onClick={() => revoke.start({ params: { id: apiKey.id } })}
      >
        {t('revokeAsk')}
      </Button>
      <Button variant="default" size="compact-sm" onClick={() => setAsking(false)}>
        {shell('cancel')}
      </Button>
      <ProblemNotice error={revoke.error} />
    </div>
  );
}
