import {
  IconArrowRight,
  IconCheck,
  IconDatabase,
  IconDeviceLaptop,
  IconEye,
  IconGavel,
  IconLock,
  IconSitemap,
  IconUserCog,
  type Icon as TablerIcon,
} from '@tabler/icons-react';
import type { DemoAccount, Installation, Role, Session } from '@tierwright/contract';
import { Card } from '@tierwright/ui';
import type { z } from 'zod';
import { ProblemNotice } from '../../problems/problem-notice.js';
import { useAct } from '../../server/use-act.js';
import { useRoleName } from '../../shell/use-person.js';
import { useTexts } from '../../texts/use-texts.js';
import styles from './sign-in.module.css';

type Account = z.infer<typeof DemoAccount>;

const pictures: Record<Exclude<Role, 'viewer'>, { icon: TablerIcon; also: TablerIcon }> = {
  editor: { icon: IconSitemap, also: IconDatabase },
  approver: { icon: IconGavel, also: IconLock },
  admin: { icon: IconUserCog, also: IconCheck },
};

const words = {
  editor: ['editorDoes', 'editorAlso'],
  approver: ['approverDoes', 'approverAlso'],
  admin: ['adminDoes', 'adminAlso'],
} as const;

/** The demo's accounts as one-click rows that say what each may do. */
export function DemoAccounts(props: { installation: Installation; onEntered: (session: Session) => void }) {
  const { installation, onEntered } = props;
  const t = useTexts('signin');
  const enter = useAct('signInToDemo');
  const pick = (role: Role) => {
    enter.act({ body: { role } }).then(onEntered, () => undefined);
  };
  const viewer = installation.accounts.find((account) => account.role === 'viewer');
  return (
    <div className={styles.demo}>
      <ProblemNotice error={enter.error} />
      <Card title={t('demoTitle')} actions={<span className="tw-small tw-quiet">{t('demoNote')}</span>} flush>
        {installation.accounts.map((account) => (
          <AccountRow key={account.role} account={account} busy={enter.isPending} onPick={pick} />
        ))}
        {viewer === undefined ? null : (
          <div className={styles.viewer}>
            <IconEye size={16} aria-hidden="true" />
            {t('viewerAsk')}
            <button type="button" onClick={() => pick('viewer')}>
              {t('viewerEnter')}
            </button>
          </div>
        )}
      </Card>
      <Where installation={installation} />
    </div>
  );
}

function AccountRow({ account, busy, onPick }: { account: Account; busy: boolean; onPick: (role: Role) => void }) {
  const t = useTexts('signin');
  const roleName = useRoleName();
  const { role } = account;
  if (role === 'viewer') return null;
  const { icon: Picture, also: Also } = pictures[role];
  return (
    <button type="button" className={styles.pick} aria-busy={busy} onClick={() => onPick(role)}>
      <span className={styles.icon}>
        <Picture size={20} stroke={1.75} aria-hidden="true" />
      </span>
      <span>
        <span className={styles.name}>
          <b>{roleName(role)}</b>
          <span>
            {account.name} · {account.email}
          </span>
        </span>
        <span className={styles.does}>{t(words[role][0])}</span>
        <span className={styles.also}>
          <Also size={14} aria-hidden="true" />
          {t(words[role][1])}
        </span>
      </span>
      <span className={styles.go}>
        <span>{t(busy ? 'entering' : 'enter')}</span>
        <IconArrowRight size={16} aria-hidden="true" />
      </span>
    </button>
  );
}

function Where({ installation }: { installation: Installation }) {
  const t = useTexts('signin');
  const { demo, customers, today } = installation;
  return (
    <p className={styles.here}>
      <IconDeviceLaptop size={16} aria-hidden="true" />
      <span>
        <b>{t('onlyHere')}</b>
        {demo === null
          ? null
          : t(demo.dataset === 'oil-gas' ? 'onlyHereRest' : 'onlyHereOrders', { count: customers, day: today })}
      </span>
    </p>
  );
}
