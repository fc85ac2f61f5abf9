import { Button } from '@mantine/core';
import type { VersionSummary } from '@tierwright/contract';
import { Card, Chip } from '@tierwright/ui';
import { useFormats } from '../../texts/use-formats.js';
import { useTexts } from '../../texts/use-texts.js';
import styles from './strategies.module.css';

interface StrategyVersionsProps {
  versions: readonly VersionSummary[];
  /** Null for those who may not edit. */
  onRestore: ((version: VersionSummary) => void) | null;
}

/** The published versions of a strategy, newest first. */
export function StrategyVersions({ versions, onRestore }: StrategyVersionsProps) {
  const t = useTexts('strategies');
  const { moment } = useFormats();
  if (versions.length === 0) return null;
  return (
    <Card title={t('versions')} note={t('versionsNote', { n: versions.length })} flush>
      <ol className={styles.versions}>
        {versions.map((version) => (
          <li key={version.number}>
            <div>
              <p>
                <b>v{version.number}</b> {version.live && <Chip tone="good">{t('legendLive')}</Chip>}
              </p>
              <p>{version.note}</p>
              <p className="tw-quiet tw-small">
                {t('publishedBy', { when: moment(version.publishedAt), who: version.publishedBy })}
              </p>
            </div>
            {onRestore && (
              <Button size="compact-sm" variant="subtle" onClick={() => onRestore(version)}>
                {t('restore')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
