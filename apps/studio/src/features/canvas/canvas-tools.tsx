import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconAlertCircle, IconArrowBackUp, IconArrowForwardUp, IconStack2 } from '@tabler/icons-react';
import { textsIn, type OnEdit, type StepName } from '@tierwright/flow-editor';
import type { Diagnostic } from '@tierwright/model';
import { useState } from 'react';
import { useLanguage } from '../../texts/language.js';
import { useTexts } from '../../texts/use-texts.js';
import { TierEditor } from './dialogs/tier-editor.js';
import type { Session } from './session/use-session.js';

interface CanvasToolsProps {
  session: Session;
  readOnly: boolean;
  problems: readonly Diagnostic[];
  onEdit: OnEdit;
  onSelect: (nodes: readonly string[]) => void;
}

/** Undo, redo, the tiers of the model, and how many problems there are. */
export function CanvasTools({ session, readOnly, problems, onEdit, onSelect }: CanvasToolsProps) {
  const t = useTexts('canvas');
  const language = useLanguage();
  const [tiers, setTiers] = useState(false);
  const { past, future, undo, redo, present } = session.history;
  const step = (name: StepName) => textsIn(language)(`step.${name}`);
  const [last, next] = [past.at(-1), future[0]];
  return (
    <>
      {!readOnly && (
        <>
          <span className="tw-tool-line" />
          <Tooltip label={last ? t('undo', { step: step(last.step) }) : t('undoNone')}>
            <ActionIcon
              size={28}
              aria-label={last ? t('undo', { step: step(last.step) }) : t('undoNone')}
              disabled={!last}
              onClick={undo}
            >
              <IconArrowBackUp size={18} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={next ? t('redo', { step: step(next.step) }) : t('redoNone')}>
            <ActionIcon
              size={28}
              aria-label={next ? t('redo', { step: step(next.step) }) : t('redoNone')}
              disabled={!next}
              onClick={redo}
            >
              <IconArrowForwardUp size={18} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
          <span className="tw-tool-line" />
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconStack2 size={16} stroke={1.6} />}
            onClick={() => setTiers(true)}
          >
            {t('tiers')}
          </Button>
          <TierEditor document={present} opened={tiers} onClose={() => setTiers(false)} onEdit={onEdit} />
        </>
      )}
      {problems.length > 0 && (
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          leftSection={<IconAlertCircle size={16} stroke={1.6} />}
          onClick={() => onSelect([])}
        >
          {t('problems', { n: problems.length })}
        </Button>
      )}
    </>
  );
}
