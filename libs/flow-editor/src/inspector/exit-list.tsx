import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { addExit, removeExit, renameExit, withText, type NodeOf } from '@tierwright/model';
import { useEditor } from '../editor-context.js';
import { en } from '../locales/en.js';
import { zhCN } from '../locales/zh-cn.js';
import { Section } from './section.js';

/** The named ways out that cells or rows share. */
export function ExitList({ node }: { node: NodeOf<'matrix'> | NodeOf<'table'> }) {
  const { t, readOnly, onEdit, newId, language } = useEditor();
  const add = !readOnly && (
    <Button
      variant="transparent"
      size="compact-sm"
      leftSection={<IconPlus size={14} />}
      onClick={() => {
        const label = { zh: zhCN['matrix.newExit'], en: en['matrix.newExit'] };
        onEdit(node.type, (now) => addExit(now, { node: node.id, label }, newId));
      }}
    >
      {t('matrix.addExit')}
    </Button>
  );
  return (
    <Section title={t('matrix.exits')} aside={add}>
      {node.exits.map((exit) => (
        <div className="tw-band" key={exit.id}>
          <TextInput
            aria-label={t('band.label')}
            value={exit.label[language]}
            disabled={readOnly}
            maxLength={60}
            onChange={(event) => {
              const label = withText(exit.label, language, event.currentTarget.value);
              onEdit(node.type, (now) => renameExit(now, { node: node.id, exit: exit.id, label }), `exit ${exit.id}`);
            }}
          />
          {!readOnly && node.exits.length > 1 && (
            <ActionIcon
              size={24}
              aria-label={t('matrix.removeExit')}
              title={t('matrix.removeExit')}
              onClick={() => onEdit(node.type, (now) => removeExit(now, { node: node.id, exit: exit.id }))}
            >
              <IconX size={14} />
            </ActionIcon>
          )}
        </div>
      ))}
    </Section>
  );
}
