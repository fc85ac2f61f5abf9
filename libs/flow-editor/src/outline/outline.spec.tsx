import { MantineProvider } from '@mantine/core';
import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { FlowEditor, type FlowEditorProps } from '../editor-context.js';
import { ids, sample, sampleReport } from '../testing/sample.js';
import { Outline, walkOrder } from './outline.js';

const props: FlowEditorProps = {
  document: sample,
  language: 'zh',
  dictionary: [],
  newId: () => 'n_0000000000',
  onEdit: () => undefined,
  words: {
    sentence: (node) => `sentence of ${node.name.en}`,
    story: (node) => `story of ${node.name.en}`,
    exit: (_, exit) => exit,
    rule: () => 'rule',
    value: (_, value) => String(value),
  },
  report: sampleReport,
  baseline: { label: 'v1', document: sample, report: null },
  effects: new Map([[ids.volume, { up: 30, down: 8 }]]),
  changes: new Map(),
  problems: [
    { code: 'no-characteristics', severity: 'error', node: ids.score, pointer: '', params: { node: 'score' } },
  ],
  trace: null,
  histogram: null,
  selected: [],
  onSelect: () => undefined,
  focusFact: null,
  onFocusFact: () => undefined,
};

const shown = (more: Partial<FlowEditorProps> = {}) =>
  renderToStaticMarkup(
    <MantineProvider>
      <FlowEditor {...props} {...more}>
        <Outline />
      </FlowEditor>
    </MantineProvider>,
  );

describe('the outline', () => {
  it('lists nodes in the order customers meet them', () => {
    const turned = {
      ...sample,
      criteriaFlow: { ...sample.criteriaFlow, nodes: [...sample.criteriaFlow.nodes].reverse() },
    };
    const order = walkOrder(turned).map(({ id }) => id);
    expect(order).toEqual([ids.start, ids.volume, ids.tierA, ids.score, ids.tierB]);
  });

  it('shows customers, exits, effects and problems without a canvas', () => {
    const html = shown();
    expect(html).toContain('sentence of volume');
    expect(html).toContain('打分卡还没有指标');
    expect(html).toContain('aria-expanded="false"');
  });

  it('opens the rule of the node that is selected', () => {
    const html = shown({ selected: [ids.volume] });
    expect(html).toContain('story of volume');
    expect(html).toContain('value="3,000"');
  });

  it('offers nothing to change to those who may only read', () => {
    const html = shown({ selected: [ids.volume], readOnly: true });
    expect(html).not.toContain('添加条件');
    expect(html).toContain('disabled=""');
  });
});
