import { Button, Checkbox, TextInput } from '@mantine/core';
import type { Scope } from '@tierwright/contract';
import { useState, type FormEvent } from 'react';
import { ProblemNotice } from '../../../problems/problem-notice.js';
import { useAct } from '../../../server/use-act.js';
import { usePerson } from '../../../shell/use-person.js';
import { useTexts } from '../../../texts/use-texts.js';
import styles from '../integrate.module.css';
import { scopesFor, scopeTexts } from './scopes.js';

/** Makes a key: a name and what it may do. */
export function NewKey({ onMade }: { onMade: (key: { id: string; name: string; secret: string }) => void }) {
  const t = useTexts('integrate');
  const role = usePerson()?.role ?? 'editor';
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly Scope[]>(['evaluate', 'customers:read']);
  const create = useAct('createApiKey', ['listApiKeys']);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.act({ body: { name: name.trim(), scopes: [...scopes] } }).then(onMade, () => undefined);
  };
  const toggle = (scope: Scope, on: boolean) =>
    setScopes(on ? [...scopes, scope] : scopes.filter((chosen) => chosen !== scope));
  return (
    <form className={styles.create} onSubmit={submit}>
      <TextInput
        label={t('keyName')}
        placeholder={t('keyNameHint')}
        value={name}
        maxLength={100}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <fieldset>
        <legend>{t('scopes')}</legend>
        {scopesFor(role).map((scope) => (
          <Checkbox
            key={scope}
            size="xs"
            checked={scopes.includes(scope)}
            onChange={(event) => toggle(scope, event.currentTarget.checked)}
            label={
              <>
                {t(scopeTexts[scope])} <code className="tw-quiet">{scope}</code>
              </>
            }
          />
        ))}
        {role === 'admin' ? null : <span className="tw-small tw-quiet">{t('scopesAdmin')}</span>}
      </fieldset>
      <ProblemNotice error={create.error} />
      <div className={styles.buttons}>
        <Button type="submit" loading={create.isPending} disabled={name.trim() === '' || scopes.length === 0}>
          {t('createKey')}
        </Button>
      </div>
    </form>
  );
}
