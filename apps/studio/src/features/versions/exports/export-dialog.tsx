import { Modal, Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { GradingModelSummary, VersionSummary } from '@tierwright/contract';
import { useLocalized } from '../../../texts/language.js';
import { useTexts } from '../../../texts/use-texts.js';
import styles from './exports.module.css';
import { JsonLogicPanel } from './json-logic-panel.js';
import { SqlPanel } from './sql-panel.js';
import { WordsPanel } from './words-panel.js';

interface ExportDialogProps {
  model: GradingModelSummary;
  /** The version to take away; null keeps the dialog closed. */
  version: VersionSummary | null;
  onClose: () => void;
}

/** A version to take away: as words first, then as a rule and as a query for other systems. */
export function ExportDialog({ model, version, onClose }: ExportDialogProps) {
  const t = useTexts('exports');
  const localized = useLocalized();
  const narrow = useMediaQuery('(max-width: 760px)') ?? false;
  const shell = useTexts('shell');
  const number = version?.number ?? 0;
  const title = t('title', { name: localized(model.name), n: number });
  const which = { modelKey: model.key, number };
  return (
    <Modal
      opened={version !== null}
      onClose={onClose}
      title={title}
      size={880}
      fullScreen={narrow}
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      <Tabs defaultValue="words" keepMounted={false} className={styles.tabs}>
        <Tabs.List aria-label={t('forms')}>
          <Tabs.Tab value="words">{t('words')}</Tabs.Tab>
          <Tabs.Tab value="json-logic">JsonLogic</Tabs.Tab>
          <Tabs.Tab value="sql">SQL</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="words">
          <WordsPanel {...which} />
        </Tabs.Panel>
        <Tabs.Panel value="json-logic">
          <JsonLogicPanel {...which} />
        </Tabs.Panel>
        <Tabs.Panel value="sql">
          <SqlPanel {...which} title={title} />
        </Tabs.Panel>
      </Tabs>
    </Modal>
  );
}
