import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { CallProblem } from '@tierwright/client';
import { ProblemBanner } from '@tierwright/ui';
import { useState, type FormEvent } from 'react';
import { ProblemNotice } from '../../problems/problem-notice.js';
import { useAct } from '../../server/use-act.js';
import { useTexts } from '../../texts/use-texts.js';
import { Entrance } from './entrance.js';
import styles from './sign-in.module.css';
import { useEntering } from './use-entering.js';

/** Making the first administrator with the one-time token from the console. */
export function SetupPage() {
  const t = useTexts('signin');
  const { token } = useSearch({ from: '/setup' });
  return (
    <Entrance title={t('setupTitle')} headline={t('setupTitle')} alone>
      {token === undefined ? (
        <div className={styles.form}>
          <ProblemBanner title={t('setupNoToken')} />
        </div>
      ) : (
        <SetupForm token={token} />
      )}
    </Entrance>
  );
}

function SetupForm({ token }: { token: string }) {
  const t = useTexts('signin');
  const enter = useEntering(undefined);
  const setUp = useAct('setUp');
  const [fields, setFields] = useState({ name: '', email: '', password: '' });
  const field = (name: keyof typeof fields) => ({
    value: fields[name],
    onChange: (event: FormEvent<HTMLInputElement>) => {
      const { value } = event.currentTarget;
      setFields((now) => ({ ...now, [name]: value }));
    },
    required: true,
    withAsterisk: false,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setUp.act({ body: { token, ...fields } }).then(enter, () => undefined);
  };
  const used = setUp.error instanceof CallProblem && setUp.error.problem.code === 'not-found';
  return (
    <form className={styles.form} onSubmit={submit}>
      <p className="tw-quiet">{t('setupWhy')}</p>
      <TextInput label={t('setupName')} autoComplete="name" maxLength={100} {...field('name')} />
      <TextInput label={t('email')} type="email" autoComplete="username" {...field('email')} />
      <PasswordInput
        label={t('setupPassword')}
        autoComplete="new-password"
        minLength={8}
        maxLength={256}
        {...field('password')}
      />
      {used ? <ProblemBanner title={t('setupUsed')} /> : <ProblemNotice error={setUp.error} />}
      <Button type="submit" loading={setUp.isPending} fullWidth>
        {t('setupSubmit')}
      </Button>
    </form>
  );
}
