import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import {
  addScoreGroup,
  removeScoreGroup,
  setScorecard,
  setScoreGroup,
  setScoreLimits,
  withText,
  type LimitParts,
  type NodeOf,
  type ScorecardGroup,
} from '@tierwright/model';
import { NumberField } from '@tierwright/ui';
import { useEditor } from '../editor-context.js';
import { en } from '../locales/en.js';
import { zhCN } from '../locales/zh-cn.js';
import { NameField } from './name-field.js';

/** What few scorecards need: the key and decimals of the score, its limits, and groups with limits of their own. */
export function ScoreSettings({ node }: { node: NodeOf<'scorecard'> }) {
  const { t, onEdit, readOnly } = useEditor();
  return (
    <details className="tw-more tw-section">
      <summary>{t('scorecard.more')}</summary>
      <NameField
        label={t('scorecard.output')}
        value={node.output}
        onChange={(output) => onEdit('scorecard', (now) => setScorecard(now, { node: node.id, output }))}
      />
      <div className="tw-field-line">
        <span>{t('scorecard.round')}</span>
        <NumberField
          aria-label={t('scorecard.round')}
          value={node.round ?? 6}
          min={0}
          max={8}
          disabled={readOnly}
          onChange={(round) => {
            if (round !== null && Number.isInteger(round) && round >= 0 && round <= 8)
              onEdit('scorecard', (now) => setScorecard(now, { node: node.id, round }), `round ${node.id}`);
          }}
        />
      </div>
      <b>{t('scorecard.limits')}</b>
      <Limits
        label={t('scorecard.limits')}
        limits={node.limits ?? {}}
        onChange={(parts) =>
          onEdit('scorecard', (now) => setScoreLimits(now, { node: node.id, ...parts }), `limits ${node.id}`)
        }
      />
      <Groups node={node} />
    </details>
  );
}

function Groups({ node }: { node: NodeOf<'scorecard'> }) {
  const { t, onEdit, newId, readOnly } = useEditor();
  return (
    <>
      <b>{t('scorecard.groups')}</b>
      {(node.groups ?? []).map((group) => (
        <GroupFields key={group.id} node={node} group={group} />
      ))}
      {!readOnly && (
        <Button
          variant="transparent"
          size="compact-xs"
          leftSection={<IconPlus size={12} />}
          onClick={() => {
            const label = { zh: zhCN['scorecard.newGroup'], en: en['scorecard.newGroup'] };
            onEdit('scorecard', (now) => addScoreGroup(now, { node: node.id, label }, newId));
          }}
        >
          {t('scorecard.addGroup')}
        </Button>
      )}
    </>
  );
}

function GroupFields({ node, group }: { node: NodeOf<'scorecard'>; group: ScorecardGroup }) {
  const { t, onEdit, readOnly, language } = useEditor();
  const at = { node: node.id, group: group.id };
  const used = node.characteristics.some((line) => line.group === group.id);
  return (
    <>
      <div className="tw-band">
        <TextInput
          aria-label={t('band.label')}
          value={group.label[language]}
          maxLength={60}
          disabled={readOnly}
          onChange={(event) => {
            const label = withText(group.label, language, event.currentTarget.value);
            onEdit('scorecard', (now) => setScoreGroup(now, { ...at, label }), `group ${group.id}`);
          }}
        />
        {!readOnly && !used && (
          <ActionIcon
            size={24}
            aria-label={t('scorecard.removeGroup')}
            title={t('scorecard.removeGroup')}
            onClick={() => onEdit('scorecard', (now) => removeScoreGroup(now, at))}
          >
            <IconX size={14} />
          </ActionIcon>
        )}
      </div>
      <Limits
        label={group.label[language]}
        limits={group}
        onChange={(parts) =>
          onEdit('scorecard', (now) => setScoreGroup(now, { ...at, ...parts }), `limits ${group.id}`)
        }
      />
    </>
  );
}

interface LimitsProps {
  label: string;
  limits: { min?: number | undefined; max?: number | undefined };
  onChange: (parts: LimitParts) => void;
}

function Limits({ label, limits, onChange }: LimitsProps) {
  const { t, readOnly } = useEditor();
  return (
    <div className="tw-limits">
      {(['min', 'max'] as const).map((side) => (
        <label key={side}>
          {t(`scorecard.${side}`)}
          <NumberField
            aria-label={`${label} ${t(`scorecard.${side}`)}`}
            placeholder={t('scorecard.noLimit')}
            value={limits[side] ?? null}
            disabled={readOnly}
            onChange={(value) => {
              if (value !== (limits[side] ?? null)) onChange({ [side]: value });
            }}
          />
        </label>
      ))}
    </div>
  );
}
