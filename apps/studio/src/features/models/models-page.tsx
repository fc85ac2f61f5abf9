import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { GradingModelSummary } from '@tierwright/contract';
import { Card, Page, PageHeader } from '@tierwright/ui';
import { useState } from 'react';
import { Loaded } from '../../problems/loaded.js';
import { useCall } from '../../server/use-call.js';
import { Trail } from '../../shell/trail.js';
import { useMay } from '../../shell/use-person.js';
import { useTexts } from '../../texts/use-texts.js';
import { ModelRow } from './model-row.js';
import styles from './models.module.css';
import { NewModel } from './new/new-model.js';
import { Start } from './start.js';
import { useGradingModels } from './use-grading-models.js';

/** All grading models: tiers, live version and what the draft would do. */
export function ModelsPage() {
  const t = useTexts('models');
  const models = useGradingModels();
  return (
    <>
      <Trail steps={[{ label: t('title') }]} />
      <Loaded of={models}>{({ items }) => <Models items={items} />}</Loaded>
    </>
  );
}

function Models({ items }: { items: readonly GradingModelSummary[] }) {
  const t = useTexts('models');
  const mayEdit = useMay('edit-models');
  const customers = useCall('readInstallation').data?.customers;
  const [making, setMaking] = useState(false);
  const live = items.filter((model) => model.live !== null).length;
  const each = customers === undefined || live === 0 ? '' : t('eachGrades', { customers });
  const create = mayEdit ? (
    <Button
      variant={making ? 'light' : 'filled'}
      leftSection={<IconPlus size={16} />}
      aria-expanded={making}
      onClick={() => setMaking(!making)}
    >
      {t('create')}
    </Button>
  ) : undefined;
  return (
    <Page>
      <PageHeader title={t('title')} note={`${t('inUse', { count: live })}${each}`} actions={create} />
      {items.length === 0 ? (
        <Start onTemplate={() => setMaking(true)} />
      ) : (
        <Card flush>
          <ul className={styles.list}>
            {items.map((model) => (
              <ModelRow key={model.key} model={model} />
            ))}
          </ul>
        </Card>
      )}
      {making ? <NewModel models={items} onClose={() => setMaking(false)} /> : null}
    </Page>
  );
}
