import { Button } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Card } from '@tierwright/ui';
import { PlanRows } from '../../plan/plan-rows.js';
import { useTexts } from '../../texts/use-texts.js';
import type { Graded } from './graded.js';
import { heldTier } from './held-tier.js';

/** The service the customer is entitled to, or why there is none. */
export function PlanCard({ graded }: { graded: Graded }) {
  const t = useTexts('customers');
  const { service } = graded.result;
  const tier = heldTier(graded.result);
  if (service === null) {
    return (
      <Card title={t('plan')}>
        <p className="tw-quiet">{t(tier === null ? 'planNoneUngraded' : 'planNoneModel')}</p>
      </Card>
    );
  }
  const strategy = (
    <Button
      variant="subtle"
      component={Link}
      to={`/strategies/${service.strategy}`}
      rightSection={<IconChevronRight size={16} />}
    >
      {t('toStrategy')}
    </Button>
  );
  return (
    <Card title={t('plan')} note={t('planOf', { tier: tier ?? '–', version: service.version })} actions={strategy}>
      <PlanRows service={service} />
    </Card>
  );
}
