import { IconHistory, IconVectorBezier2 } from '@tabler/icons-react';
import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useCall } from '../../server/use-call.js';
import styles from '../../shell/shell.module.css';
import { Trail } from '../../shell/trail.js';
import { useLocalized } from '../../texts/language.js';
import { useTexts } from '../../texts/use-texts.js';

/** Breadcrumb and tabs of a model's pages; children stand after them, such as the state of saving. */
export function ModelTrail({ modelKey, children }: { modelKey: string; children?: ReactNode }) {
  const t = useTexts('shell');
  const localized = useLocalized();
  const name = useCall('readGradingModel', { params: { key: modelKey } }).data?.name;
  const label = name === undefined ? modelKey : localized(name);
  return (
    <Trail
      steps={[{ label: t('models'), link: { to: '/models' } }, { label }]}
      tabs={<ModelTabs modelKey={modelKey} />}
    >
      {children}
    </Trail>
  );
}

function ModelTabs({ modelKey }: { modelKey: string }) {
  const t = useTexts('shell');
  const path = useRouterState({ select: (state) => state.location.pathname });
  const tabs = [
    { to: '/models/$key/canvas', label: t('canvas'), icon: IconVectorBezier2, end: '/canvas' },
    { to: '/models/$key/versions', label: t('versions'), icon: IconHistory, end: '/versions' },
  ] as const;
  return (
    <nav className={styles.pageTabs} aria-label={t('modelTabs')}>
      {tabs.map(({ to, label, icon: Icon, end }) => (
        <Link key={to} to={to} params={{ key: modelKey }} aria-current={path.endsWith(end) ? 'page' : undefined}>
          <Icon size={16} aria-hidden="true" />
          {label}
        </Link>
      ))}
    </nav>
  );
}
