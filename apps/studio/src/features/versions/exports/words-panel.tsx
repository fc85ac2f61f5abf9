import type { ModelWords } from '@tierwright/contract';
import type { Language } from '@tierwright/model';
import { Segmented } from '@tierwright/ui';
import { useState } from 'react';
import { Loaded } from '../../../problems/loaded.js';
import { useCall } from '../../../server/use-call.js';
import { useLanguage } from '../../../texts/language.js';
import { useFormats } from '../../../texts/use-formats.js';
import { useTexts } from '../../../texts/use-texts.js';
import styles from './exports.module.css';
import { TakeAway } from './take-away.js';
import { titleAndRest, wordsAsText } from './written.js';

const shownDetails = 30;

/** The whole version in sentences, to read, print out or send around. */
export function WordsPanel({ modelKey, number }: { modelKey: string; number: number }) {
  const t = useTexts('exports');
  const screen = useLanguage();
  const [language, setLanguage] = useState<Language>(screen);
  const words = useCall('readWords', { params: { key: modelKey, number }, query: { language } });
  const title = (told: ModelWords) => `${told.name} v${number}`;
  return (
    <Loaded of={words}>
      {(told) => (
        <>
          <div className={styles.bar}>
            <Segmented<Language>
              label={t('language')}
              value={language}
              onChange={setLanguage}
              options={[
                { value: 'zh', label: '中文' },
                { value: 'en', label: 'English' },
              ]}
            />
            <TakeAway text={wordsAsText(told, title(told))} fileName={`${modelKey}-v${number}-${language}.txt`} />
          </div>
          <article lang={told.language === 'zh' ? 'zh-CN' : 'en'} className={styles.words}>
            <h3>{title(told)}</h3>
            {told.description !== '' && <p className="tw-quiet">{told.description}</p>}
            <Told steps={told.steps.filter(({ kind }) => kind !== 'tier')} />
            <Told steps={told.steps.filter(({ kind }) => kind === 'tier')} />
            <p>{told.stability}</p>
          </article>
        </>
      )}
    </Loaded>
  );
}

function Told({ steps }: { steps: ModelWords['steps'] }) {
  return (
    <ul>
      {steps.map(({ node, text, details }) => {
        const { title, rest } = titleAndRest(text);
        return (
          <li key={node}>
            {title !== '' && <b>{title}</b>}
            <p>{rest}</p>
            {details.length > 0 && <Details details={details} />}
          </li>
        );
      })}
    </ul>
  );
}

function Details({ details }: { details: readonly string[] }) {
  const t = useTexts('exports');
  const { number } = useFormats();
  const more = details.length - shownDetails;
  return (
    <ul>
      {details.slice(0, shownDetails).map((detail, at) => (
        <li key={at}>{detail}</li>
      ))}
      {more > 0 && <li className="tw-quiet">{t('moreDetails', { n: number(more) })}</li>}
    </ul>
  );
}
