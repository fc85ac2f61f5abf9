import { Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '@tierwright/ui';
import { useTexts } from '../texts/use-texts.js';

/** An address nothing stands at. */
export function NotFoundPage() {
  const t = useTexts('shell');
  const action = (
    <Button component={Link} to="/models" variant="default">
      {t('toModels')}
    </Button>
  );
  return (
    <EmptyState icon={<IconMapOff size={32} stroke={1.5} />} title={t('notFound')} action={action}>
      {t('notFoundWhy')}
    </EmptyState>
  );
}
