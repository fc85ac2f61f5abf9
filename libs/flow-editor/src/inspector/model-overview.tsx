import { Select } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { nodeOf, setMeasure } from '@tierwright/model';
import { useEditor } from '../editor-context.js';
import { problemText } from '../problem-text.js';
import { Section } from './section.js';

/** What the inspector shows while no card is selected: the model, what it is weighed by, and every problem. */
export function ModelOverview() {
  const editor = useEditor();
  const { document, language, problems, readOnly, facts, onEdit, onSelect, reading, t } = editor;
  const measures = facts.filter((fact) => fact.type === 'money' || fact.type === 'number');
  return (
    <div className="tw-inspector">
      <Section title={document.name[language]}>
        {document.description[language] !== '' && (
          <p className="tw-inspector-sentence">{document.description[language]}</p>
        )}
        <p className="tw-note">{t('inspector.none')}</p>
      </Section>
      <Section title={t('inspector.measure')}>
        <Select
          aria-label={t('inspector.measure')}
          data={[
            { value: '', label: t('inspector.measure.none') },
            ...measures.map((fact) => ({ value: fact.key, label: fact.label[language] })),
          ]}
          value={document.measure ?? ''}
          disabled={readOnly}
          onChange={(key) =>
            onEdit(
              'scorecard',
              reading(key ?? '', (now) => setMeasure(now, key === '' ? null : key)),
            )
          }
        />
      </Section>
      {problems.length > 0 && (
        <Section title={t('problems.count', { count: problems.length })}>
          <ul className="tw-problems">
            {problems.map((problem, index) => {
              const node = problem.node === null ? undefined : nodeOf(document, problem.node);
              return (
                <li key={index} data-severity={problem.severity}>
                  <IconAlertCircle size={16} stroke={1.75} aria-hidden="true" />
                  <span>
                    {node && <b>{node.name[language]} · </b>}
                    {problemText(problem, editor)}
                  </span>
                  {node && (
                    <button type="button" onClick={() => onSelect([node.id])}>
                      {t('problems.go')}
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
        </Section>
      )}
    </div>
  );
}
