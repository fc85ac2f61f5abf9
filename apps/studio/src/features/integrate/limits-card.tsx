import { bodyLimits } from '@tierwright/contract';
import { Card } from '@tierwright/ui';
import { useTexts } from '../../texts/use-texts.js';
import styles from './integrate.module.css';
import { evaluationStatuses } from './status-codes.js';

const statusTexts = {
  400: 'status400',
  401: 'status401',
  403: 'status403',
  404: 'status404',
  405: 'status405',
  413: 'status413',
  415: 'status415',
  422: 'status422',
  429: 'status429',
  500: 'status500',
  503: 'status503',
} as const;

const isKnown = (status: number): status is keyof typeof statusTexts => Object.hasOwn(statusTexts, status);

const mebibyte = 1024 * 1024;

/** How much a call may carry and what each status means. */
export function LimitsCard() {
  const t = useTexts('integrate');
  return (
    <Card title={t('limits')}>
      <dl className={styles.limits}>
        <div>
          <dt>{t('limitBody')}</dt>
          <dd>{t('atMostMiB', { count: bodyLimits.default / mebibyte })}</dd>
        </div>
        <div>
          <dt>{t('limitDepth')}</dt>
          <dd>{t('atMostLevels', { count: 256 })}</dd>
        </div>
        <div>
          <dt>{t('limitPage')}</dt>
          <dd>{t('atMostItems', { count: 200 })}</dd>
        </div>
      </dl>
      <dl className={styles.codes}>
        <dt style={{ color: 'var(--up)' }}>200</dt>
        <dd>{t('status200')}</dd>
        {evaluationStatuses().map(({ status, codes }) => (
          <div key={status} style={{ display: 'contents' }}>
            <dt>{status}</dt>
            <dd title={t('codes', { codes: codes.join(', ') })}>
              {isKnown(status) ? t(statusTexts[status]) : codes.join(', ')}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
