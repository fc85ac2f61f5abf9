import { IconCheck } from '@tabler/icons-react';
import type { EvaluationResult, GradingModelSummary } from '@tierwright/contract';
import { Chip, CodeBlock, TierBadge } from '@tierwright/ui';
import { PlanRows } from '../../../plan/plan-rows.js';
import { useCall } from '../../../server/use-call.js';
import { useLanguage, useLocalized } from '../../../texts/language.js';
import { useFormats } from '../../../texts/use-formats.js';
import { useTexts } from '../../../texts/use-texts.js';
import { faceByKey } from '../../../tiers/face-by-key.js';
import styles from '../integrate.module.css';

interface AnswerProps {
  answer: EvaluationResult;
  milliseconds: number;
  model: GradingModelSummary;
}

/** What the service answered: readable blocks beside the JSON itself. */
export function Answer({ answer, milliseconds, model }: AnswerProps) {
  const t = useTexts('integrate');
  const format = useFormats();
  return (
    <>
      <div className={styles.status} role="status">
        <Chip tone="good" icon={<IconCheck size={14} />}>
          200
        </Chip>
        <span>{t('roundTrip', { ms: format.number(milliseconds, 1) })}</span>
        <span>
          {t('decision')} <code>{answer.decisionId}</code>
        </span>
      </div>
      <div className={styles.answer}>
        <div>
          <Outcome answer={answer} model={model} />
          <Reasons answer={answer} />
          <Service answer={answer} />
        </div>
        <div>
          <CodeBlock code={JSON.stringify(answer, null, 2)} language="json" label={t('answerLabel')} wrap />
        </div>
      </div>
    </>
  );
}

function Outcome({ answer, model }: Omit<AnswerProps, 'milliseconds'>) {
  const t = useTexts('integrate');
  const shell = useTexts('shell');
  const language = useLanguage();
  const localized = useLocalized();
  const format = useFormats();
  const dictionary = useCall('listFacts').data?.items ?? [];
  const face = faceByKey(answer.tier, model.tiers, language);
  const names = answer.missing.map((key) => {
    const fact = dictionary.find((definition) => definition.key === key);
    return fact === undefined ? key : localized(fact.label);
  });
  const notes = [
    t('answerNote', { version: answer.version.number }),
    ...(answer.score === null ? [] : [t('answerScore', { score: format.number(answer.score) })]),
    ...(answer.settlement ? [localized(answer.settlement.text)] : []),
    ...(names.length === 0 ? [] : [t('lacks', { facts: names.join(' · ') })]),
  ];
  return (
    <section className={styles.outcome}>
      <TierBadge tier={face} large label={face?.name ?? shell('ungraded')} />
      <div>
        <b>{answer.tierName === null ? shell('ungraded') : localized(answer.tierName)}</b>
        <span className="tw-quiet">{notes.join(' · ')}</span>
      </div>
    </section>
  );
}

function Reasons({ answer }: { answer: EvaluationResult }) {
  const t = useTexts('integrate');
  const localized = useLocalized();
  return (
    <section>
      <h3>{t('reasons')}</h3>
      <ul>
        {answer.reasons.map((reason, index) => (
          <li key={index}>{localized(reason.text)}</li>
        ))}
        {answer.warnings.map(({ fact }) => (
          <li key={fact}>{t('undeclared', { fact })}</li>
        ))}
      </ul>
    </section>
  );
}

function Service({ answer }: { answer: EvaluationResult }) {
  const t = useTexts('integrate');
  const { service } = answer;
  return (
    <section>
      <h3>
        {t('service')} {service === null ? null : <small>{t('serviceOf', { version: service.version })}</small>}
      </h3>
      {service === null ? <p className="tw-quiet">{t('serviceNone')}</p> : <PlanRows service={service} />}
    </section>
  );
}
