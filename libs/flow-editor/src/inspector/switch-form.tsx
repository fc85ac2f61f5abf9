import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { addCase, moveCase, removeCase, renameCase, withText, type NodeOf, type SwitchCase } from '@tierwright/model';
import { useEditor } from '../editor-context.js';
import { en } from '../locales/en.js';
import { zhCN } from '../locales/zh-cn.js';
import { AddCondition, ConditionRows } from './condition-list.js';
import { Section } from './section.js';

/** The cases of a switch in the order they are asked, each with its conditions. */
export function SwitchForm({ node }: { node: NodeOf<'switch'> }) {
  const { t, readOnly, onEdit, newId } = useEditor();
  const add = !readOnly && (
    <Button
      variant="transparent"
      size="compact-sm"
      leftSection={<IconPlus size={14} />}
      onClick={() => {
        const label = { zh: zhCN['switch.newCase'], en: en['switch.newCase'] };
        onEdit('switch', (now) => addCase(now, { node: node.id, label }, newId));
      }}
    >
      {t('switch.addCase')}
    </Button>
  );
  return (
    <Section title={t('switch.cases')} aside={add}>
      <ul className="tw-lines">
        {node.cases.map((item, index) => (
          <CaseFields key={item.id} node={node} item={item} index={index} />
        ))}
      </ul>
    </Section>
  );
}

function CaseFields({ node, item, index }: { node: NodeOf<'switch'>; item: SwitchCase; index: number }) {
  const { t, readOnly, onEdit, language } = useEditor();
  const at = { node: node.id, case: item.id };
  return (
    <li className="tw-line">
      <header className="tw-case-head">
        <TextInput
          aria-label={t('switch.label', { number: index + 1 })}
          value={item.label[language]}
          disabled={readOnly}
          maxLength={60}
          onChange={(event) => {
            const label = withText(item.label, language, event.currentTarget.value);
            onEdit('switch', (now) => renameCase(now, { ...at, label }), `case ${item.id}`);
          }}
        />
        {!readOnly && node.cases.length > 1 && (
          <span>
            <ActionIcon
              size={24}
              aria-label={t('switch.moveUp')}
              title={t('switch.moveUp')}
              disabled={index === 0}
              onClick={() => onEdit('switch', (now) => moveCase(now, { ...at, to: index - 1 }))}
            >
              <IconArrowUp size={14} />
            </ActionIcon>
            <ActionIcon
              size={24}
              aria-label={t('switch.removeCase')}
              title={t('switch.removeCase')}
              onClick={() => onEdit('switch', (now) => removeCase(now, at))}
            >
              <IconX size={14} />
            </ActionIcon>
          </span>
        )}
      </header>
      <ConditionRows at={at} when={item.when} />
      <AddCondition at={at} />
    </li>
  );
}
