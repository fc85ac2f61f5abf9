import { Button } from '@mantine/core';
import type { VersionOrDraft, VersionSummary } from '@tierwright/contract';
import { Card, Chip } from '@tierwright/ui';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/use-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import type { VersionPair } from './version-pair.js';
import styles from './versions.module.css';

interface TimelineProps {
  versions: readonly VersionSummary[];
  draft: { number: number; differs: boolean; updatedAt: string; updatedBy: string };
  pair: VersionPair;
  onPair: (pair: VersionPair) => void;
  /** Absent for those who may not edit. */
  onRestore?: ((version: VersionSummary) => void) | undefined;
  onExport: (version: VersionSummary) => void;
}

/** All versions and the draft, newest first; any two can be chosen as from and to. */
export function Timeline({ versions, draft, pair, onPair, onRestore, onExport }: TimelineProps) {
  const t = useTexts('versions');
  const words = useTexts('exports');
  const format = useFormats();
  const pick = { pair, onPair };
  return (
    <Card title={t('timeline')} note={t('timelineNote')} flush className={styles.timeline}>
      <ol>
        <Entry
          of="draft"
          name={t('labelVersion', { n: draft.number })}
          state={<Chip tone="warn">{t('stateDraft')}</Chip>}
          mark="draft"
          what={draft.differs ? t('draftDiffers') : t('draftSame')}
          when={t('editedBy', { when: format.moment(draft.updatedAt), who: draft.updatedBy })}
          {...pick}
        />
        {versions.map((version) => (
          <Entry
            key={version.number}
            of={version.number}
            name={t('labelVersion', { n: version.number })}
            state={
              <Chip tone={version.live ? 'good' : 'neutral'}>{version.live ? t('stateLive') : t('statePast')}</Chip>
            }
            mark={version.live ? 'live' : 'past'}
            what={version.note}
            when={t('publishedBy', { when: format.moment(version.publishedAt), who: version.publishedBy })}
            {...pick}
          >
            <p title={t('verified', { n: format.number(version.verified) })}>
              {version.moved > 0 && `${t('movedAtPublish', { n: format.number(version.moved) })} · `}
              {t('verifiedShort', { n: format.number(version.verified) })}
            </p>
            <p className={styles.links}>
              <button
                type="button"
                aria-haspopup="dialog"
                aria-label={words('openOf', { n: version.number })}
                onClick={() => onExport(version)}
              >
                {words('open')}
              </button>
              {onRestore && (
                <button type="button" onClick={() => onRestore(version)}>
                  {t('restore')}
                </button>
              )}
            </p>
          </Entry>
        ))}
      </ol>
    </Card>
  );
}

interface EntryProps {
  of: VersionOrDraft;
  name: string;
  state: ReactNode;
  mark: 'draft' | 'live' | 'past';
  what: string;
  when: string;
  pair: VersionPair;
  onPair: (pair: VersionPair) => void;
  children?: ReactNode;
}

function Entry({ of, name, state, mark, what, when, pair, onPair, children }: EntryProps) {
  const t = useTexts('versions');
  const chosen = pair.from === of || pair.to === of;
  const button = (end: 'from' | 'to', label: string, words: string) => (
    <Button
      size="compact-xs"
      variant={pair[end] === of ? 'light' : 'default'}
      aria-pressed={pair[end] === of}
      aria-label={words}
      onClick={() => onPair({ ...pair, [end]: of })}
    >
      {label}
    </Button>
  );
  return (
    <li data-chosen={chosen || undefined}>
      <span className={styles.mark} data-mark={mark} aria-hidden="true" />
      <div>
        <p className={styles.name}>
          <b>{name}</b> {state}
        </p>
        <p className={styles.what}>{what}</p>
        <p>{when}</p>
        {children}
        <p className={styles.pick}>
          {button('from', t('pickFrom'), t('pickFromOf', { name }))}
          {button('to', t('pickTo'), t('pickToOf', { name }))}
        </p>
      </div>
    </li>
  );
}
