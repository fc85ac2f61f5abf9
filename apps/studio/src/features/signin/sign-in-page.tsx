import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import type { Session } from '@tierwright/contract';
import { useState, type FormEvent } from 'react';
import { ProblemNotice } from '../../problems/problem-notice.js';
import { useAct } from '../../server/use-act.js';
import { useCall } from '../../server/use-call.js';
import { useTexts } from '../../texts/use-texts.js';
import { DemoAccounts } from './demo-accounts.js';
import { Entrance } from './entrance.js';
import styles from './sign-in.module.css';
import { useEntering } from './use-entering.js';

/** Signing in with an account of one's own, or with one click in the demo. */
export function SignInPage() {
  const t = useTexts('signin');
  const { next } = useSearch({ from: '/signin' });
  const installation = useCall('readInstallation').data;
  const enter = useEntering(next);
  const demo = installation !== undefined && installation.accounts.length > 0 ? installation : null;
  const headline = (
    <>
      <span>{t('promiseBefore')}</span>
      <span>{t('promiseAfter')}</span>
    </>
  );
  return (
    <Entrance title={t('title')} headline={headline} alone={demo === null}>
      {demo === null ? null : <DemoAccounts installation={demo} onEntered={enter} />}
      {installation?.needsSetup === true && demo === null ? (
        <p className={styles.form}>{t('needsSetup')}</p>
      ) : (
        <SignInForm onEntered={enter} />
      )}
    </Entrance>
  );
}

function SignInForm({ onEntered }: { onEntered: (session: Session) => void }) {
  const t = useTexts('signin');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useAct('signIn');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.act({ body: { email, password } }).then(onEntered, () => undefined);
  };
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('ownAccount')}>
      <TextInput
        label={t('email')}
        placeholder={t('emailHint')}
        autoComplete="username"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        required
        withAsterisk={false}
      />
      <PasswordInput
        label={t('password')}
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        required
        withAsterisk={false}
      />
      <ProblemNotice error={signIn.error} />
      <Button type="submit" loading={signIn.isPending} fullWidth>
        {t('submit')}
      </Button>
      <p className="tw-small tw-quiet">{t('forgotten')}</p>
    </form>
  );
}
