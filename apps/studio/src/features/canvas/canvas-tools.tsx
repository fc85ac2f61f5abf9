import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconAlertCircle, IconArrowBackUp, IconArrowForwardUp, IconStack2, type Icon } from '@tabler/icons-react';
import { textsIn, type OnEdit, type StepName } from '@tierwright/flow-editor';
import { useState } from 'react';
import { useLanguage } from '../../texts/language.js';
import { useTexts } from '../../texts/use-texts.js';
import { TierEditor } from './dialogs/tier-editor.js';
import type { CanvasState } from './session/use-canvas.js';

interface CanvasToolsProps {
  canvas: CanvasState;
  readOnly: boolean;
  onEdit: OnEdit;
}

/** Undo, redo, the tiers of the model, and how many problems there are. */
export function CanvasTools({ canvas, readOnly, onEdit }: CanvasToolsProps) {
  const { session, problems, select } = canvas;
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
          <StepButton
            icon={IconArrowBackUp}
            label={last ? t('undo', { step: step(last.step) }) : t('undoNone')}
            onPress={last ? undo : null}
          />
          <StepButton
            icon={IconArrowForwardUp}
            label={next ? t('redo', { step: step(next.step) }) : t('redoNone')}
            onPress={next ? redo : null}
          />
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
          color={problems.some(({ severity }) => severity === 'error') ? 'red' : 'gray'}
          size="compact-sm"
          leftSection={<IconAlertCircle size={16} stroke={1.6} />}
          onClick={() => select([])}
        >
          {t('problems', { n: problems.length })}
        </Button>
      )}
    </>
  );
}

function StepButton({ icon: Shape, label, onPress }: { icon: Icon; label: string; onPress: (() => void) | null }) {
  return (
    <Tooltip label={label}>
      <ActionIcon size={28} aria-label={label} disabled={onPress === null} onClick={() => onPress?.()}>
        <Shape size={18} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  );
}
