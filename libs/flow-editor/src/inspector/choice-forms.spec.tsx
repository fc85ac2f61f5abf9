import { MantineProvider } from '@mantine/core';
import { describe, expect, it } from '@jest/globals';
import { nodeKinds, type GradingNode } from '@tierwright/model';
import { renderToStaticMarkup } from 'react-dom/server';
import { FlowEditor } from '../editor-context.js';
import { paletteKinds } from '../nodes/kind-face.js';
import { sample } from '../testing/sample.js';
import { Inspector } from './inspector.js';

const same = (text: string) => ({ zh: text, en: text });
const base = (id: string) => ({ id, name: same(id), position: { x: 0, y: 0 } });
const exit = { id: 'x_high000000', label: same('high') };
const switchNode: GradingNode = {
  ...base('n_switch0000'),
  type: 'switch',
  cases: [
    {
      id: exit.id,
      label: same('large'),
      when: { match: 'all', conditions: [{ id: 'c_first00000', rule: { '>=': [{ var: 'volume' }, 3000] } }] },
    },
    { id: 'x_small00000', label: same('small'), when: { match: 'any', conditions: [] } },
  ],
};
const formula: GradingNode = {
  ...base('n_formula000'),
  type: 'formula',
  output: 'ratio',
  rule: { '/': [{ '-': [{ var: 'volume' }, 100] }, { var: 'score' }] },
  unit: same('t'),
};
const table: GradingNode = {
  ...base('n_table00000'),
  type: 'table',
  hitPolicy: 'first',
  inputs: [{ id: 'a_volume0000', label: same('volume'), fact: 'volume' }],
  exits: [exit],
  rows: Array.from({ length: 45 }, (_, at) => ({
    id: `r_${String(at).padStart(10, '0')}`,
    cells: { a_volume0000: { op: 'between' as const, from: at, to: at + 1 } },
    exit: exit.id,
  })),
};

const around = (node: GradingNode) => ({
  ...sample,
  criteriaFlow: { ...sample.criteriaFlow, nodes: [...sample.criteriaFlow.nodes, node] },
});

const inspected = (node: GradingNode, readOnly = false) =>
  renderToStaticMarkup(
    <MantineProvider>
      <FlowEditor
        document={around(node)}
        language="zh"
        readOnly={readOnly}
        dictionary={[]}
        newId={() => 'n_0000000000'}
        onEdit={() => undefined}
        words={{
          sentence: () => '',
          story: () => '',
          exit: (_, id) => id,
          rule: () => 'the rule in words',
          value: (_, value) => String(value),
        }}
        report={null}
        baseline={null}
        effects={new Map()}
        changes={new Map()}
        problems={[]}
        trace={null}
        histogram={null}
        selected={[node.id]}
        onSelect={() => undefined}
        focusFact={null}
        onFocusFact={() => undefined}
      >
        <Inspector />
      </FlowEditor>
    </MantineProvider>,
  );

const count = (html: string, part: string) => html.split(part).length - 1;

describe('the inspector', () => {
  it('has every kind of node in its palette, once', () => {
    const offered = [...paletteKinds.first, ...paletteKinds.more];
    expect([...offered].sort()).toEqual([...nodeKinds].sort());
  });

  it('shows the cases of a switch with their conditions and the exit of those in none', () => {
    const html = inspected(switchNode);
    expect(html).toContain('value="large"');
    expect(html).toContain('第 2 个分支的名称');
    expect(count(html, '添加条件')).toBe(2);
    expect(count(html, 'class="tw-condition"')).toBe(1);
    expect(count(inspected(switchNode, true), '添加条件')).toBe(0);
  });

  it('shows a formula from top to bottom, and keeps one that is no list of steps', () => {
    const html = inspected(formula);
    expect(count(html, 'class="tw-term"')).toBe(3);
    expect(html).toContain('value="除以"');
    expect(html).not.toContain('the rule in words');
    expect(html).toContain('value="t"');
    expect(inspected({ ...formula, rule: { '+': [1, { '*': [2, 3] }] } })).toContain('the rule in words');
  });

  it('shows a long table a page at a time, with the exit of each row', () => {
    const html = inspected(table);
    expect(count(html, 'aria-label="删除第')).toBe(20);
    expect(html).toContain('第 1 – 20 行');
    expect(html).toContain('第 20 行的去向');
    expect(html).toContain('45 行');
    expect(count(inspected(table, true), 'aria-label="删除第')).toBe(0);
  });
});
