import { Button } from '@mantine/core';
import { IconTemplate, IconUpload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Card } from '@tierwright/ui';
import { useMay } from '../../shell/use-person.js';
import { useTexts } from '../../texts/use-texts.js';
import styles from './models.module.css';

/** The page while there is no model: two ways to begin. */
export function Start({ onTemplate }: { onTemplate: () => void }) {
  const t = useTexts('models');
  const mayEdit = useMay('edit-models');
  return (
    <Card>
      <div className={styles.startHead}>
        <h2>{t('emptyTitle')}</h2>
        <p className="tw-quiet">{t('emptyWhy')}</p>
      </div>
      <div className={styles.start}>
        <div>
          <IconTemplate size={24} stroke={1.75} aria-hidden="true" />
          <h3>{t('useTemplate')}</h3>
          <p className="tw-quiet">{t('useTemplateSays')}</p>
          {mayEdit ? <Button onClick={onTemplate}>{t('useTemplateGo')}</Button> : null}
        </div>
        <div>
          <IconUpload size={24} stroke={1.75} aria-hidden="true" />
          <h3>{t('importMine')}</h3>
          <p className="tw-quiet">{t('importMineSays')}</p>
          {mayEdit ? (
            <Button variant="default" component={Link} to="/data">
              {t('importMineGo')}
            </Button>
          ) : null}
        </div>
      </div>
    </Card>
  );
}
