import { describe, expect, test } from '@jest/globals';
import { abcLifetime, oilGasModel } from '@tierwright/examples';
import { canonicalJson, Change, type GradingDocument, type NodeOf } from '@tierwright/model';
import fc from 'fast-check';
import { atomsOf, documentOf } from './atoms.js';
import { documentOfChoices, id } from '../testing/documents.js';
import { applyChanges, changesBetween, diffDocuments } from './diff-documents.js';
import { edited } from './testing/random-edit.js';

/** What a document says: without places, its unordered lists in one order. */
function said(document: GradingDocument): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const items = value.map(sorted);
      const isOrdered = (item: unknown) =>
        typeof item === 'object' && item !== null && ('colour' in item || 'when' in item || 'cells' in item);
      // Nodes come in any order, though some of them have conditions too.
      const ordered = items.every((item) => isOrdered(item) && !('type' in (item as object)));
      return ordered ? items : items.map((item) => canonicalJson(item)).sort();
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]) => (key === 'position' ? [] : [[key, sorted(item)]])),
    );
  };
  return canonicalJson(sorted(document));
}

const changed = (edit: (copy: GradingDocument) => void): GradingDocument => {
  const copy = structuredClone(oilGasModel);
  edit(copy);
  return copy;
};

const nodeOf = <K extends 'criterion' | 'scorecard' | 'matrix' | 'gate'>(document: GradingDocument, type: K) =>
  document.criteriaFlow.nodes.find((node): node is NodeOf<K> => node.type === type)!;

const zh = (edit: (copy: GradingDocument) => void) =>
  diffDocuments(oilGasModel, changed(edit)).map(({ sentence }) => sentence.zh);

const setThreshold = (copy: GradingDocument) => {
  nodeOf(copy, 'criterion').when.conditions[0]!.rule = { '>=': [{ var: 'annual_volume_t' }, 2500] };
};

const choices = documentOfChoices();
const documents = [oilGasModel, abcLifetime('CNY'), choices, choices] as const;
const randomPair = fc
  .record({
    base: fc.constantFrom(...documents),
    count: fc.integer({ min: 1, max: 8 }),
    numbers: fc.array(fc.nat(), { minLength: 200, maxLength: 200 }),
  })
  .map(({ base, count, numbers }) => {
    let at = 0;
    const pick = (limit: number) => (numbers[(at += 1) % numbers.length]! + at) % limit;
    return { before: base, after: edited(base, count, pick) };
  });

describe('atoms of a document', () => {
  test('keep a list whose items leave after it a list', () => {
    const exits = [{ id: id('x', 'a'), label: { zh: 'a', en: 'a' } }];
    const atoms = atomsOf({
      ...choices,
      criteriaFlow: { nodes: [{ ...choices.criteriaFlow.nodes[0]!, exits } as never], edges: [] },
    });
    for (const [key, { path }] of atoms) if (path.at(-1) === 'exits') atoms.delete(key);
    expect(documentOf(atoms).criteriaFlow.nodes[0]).toMatchObject({ exits });
  });

  test('put together again are the document', () => {
    for (const document of documents) expect(documentOf(atomsOf(document))).toEqual(document);
  });
});

describe('the difference of two documents', () => {
  test('is empty for the same document and for one whose nodes only moved', () => {
    expect(diffDocuments(oilGasModel, structuredClone(oilGasModel))).toEqual([]);
    const moved = changed((copy) => {
      for (const node of copy.criteriaFlow.nodes) node.position = { x: node.position.x + 7, y: 0 };
      copy.criteriaFlow.nodes.reverse();
    });
    expect(diffDocuments(oilGasModel, moved)).toEqual([]);
  });

  test('tells a moved threshold with both values', () => {
    expect(diffDocuments(oilGasModel, changed(setThreshold))).toEqual([
      {
        id: 'n_volume0000:c_volume0000',
        kind: 'changed',
        subject: 'node',
        node: 'n_volume0000',
        cosmetic: false,
        sentence: {
          zh: '年用油量门槛 3,000 吨 → 2,500 吨',
          en: 'Annual volume threshold 3,000 t → 2,500 t',
        },
        where: { zh: '判断 · 年用油量', en: 'Question · Annual volume' },
        before: { zh: '3,000 吨', en: '3,000 t' },
        after: { zh: '2,500 吨', en: '2,500 t' },
      },
    ]);
  });

  test('names weights, points, borders, cells, exits and policies', () => {
    expect(zh((copy) => void (nodeOf(copy, 'scorecard').characteristics[1]!.weight = 0.3))).toEqual([
      '毛利率的权重 0.25 → 0.3',
    ]);
    expect(
      zh((copy) => {
        const [, margin] = nodeOf(copy, 'scorecard').characteristics;
        if (margin?.by === 'bands') margin.bands[1]!.points = 45;
      }),
    ).toEqual(['毛利率 5 – 10% 档的分值 40 → 45']);
    expect(
      zh((copy) => {
        const [, margin] = nodeOf(copy, 'scorecard').characteristics;
        if (margin?.by === 'bands') margin.bands[1]!.from = 6;
      }),
    ).toEqual(['毛利率的分档界线 5% → 6%']);
    expect(zh((copy) => void (nodeOf(copy, 'scorecard').bands[2]!.from = 72))).toEqual(['高分的分数线 70 分 → 72 分']);
    expect(
      zh((copy) => {
        const matrix = nodeOf(copy, 'matrix');
        matrix.cells[0]!.exit = matrix.exits[0]!.id;
      }),
    ).toEqual(['潜力 高 × 价值 低 的格 中价值格 → 高价值格']);
    expect(zh((copy) => void (copy.criteriaFlow.edges[3]!.target = copy.criteriaFlow.edges[4]!.target))).toEqual([
      '「满足」的去向 「潜力×价值」 → 「价值评分卡」',
    ]);
    expect(zh((copy) => void (nodeOf(copy, 'scorecard').characteristics[1]!.missing = { points: 30 }))).toEqual([
      '毛利率缺失时 按其余指标计分 → 记 30 分',
    ]);
    expect(zh((copy) => void (nodeOf(copy, 'gate').when.match = 'all'))).toEqual(['条件之间 任一满足 → 全部满足']);
  });

  test('names the case, the row, the cell and the formula that changed', () => {
    const said = (edit: (copy: GradingDocument) => void) => {
      const copy = structuredClone(choices);
      edit(copy);
      return diffDocuments(choices, copy).map(({ sentence }) => sentence.zh);
    };
    const part = <K extends 'switch' | 'formula' | 'table'>(copy: GradingDocument, type: K) =>
      copy.criteriaFlow.nodes.find((node): node is NodeOf<K> => node.type === type)!;
    const volume = id('a', 'volume');
    expect(
      said((copy) => void (part(copy, 'switch').cases[1]!.when.conditions[0]!.rule = { '>=': [{ var: 'ratio' }, 12] })),
    ).toEqual(['分支「case 1」：formula门槛 10 yuan → 12 yuan']);
    expect(said((copy) => void part(copy, 'switch').cases.reverse())).toEqual([
      '各分支的顺序 case 0 > case 1 → case 1 > case 0',
    ]);
    expect(said((copy) => void (part(copy, 'formula').rule = { '*': [{ var: 'sales' }, 2] }))).toEqual([
      '公式 sales ÷ visits → sales × 2',
    ]);
    expect(
      said((copy) => void (part(copy, 'table').rows[0]!.cells[volume] = { op: 'between', from: 12, to: 20 })),
    ).toEqual(['第 1 行（exit x）的条件 volume 10 – 20 → volume 12 – 20']);
    expect(
      said((copy) => void (part(copy, 'table').rows[1]!.cells = { [volume]: { op: 'between', from: 20, to: 30 } })),
    ).toEqual(['第 2 行（exit y）的条件 segment为fleet → 任意segment']);
    expect(said((copy) => void (part(copy, 'table').rows[2]!.exit = id('x', 'ty')))).toEqual([
      '第 3 行（exit y）的去向 exit x → exit y',
    ]);
    expect(said((copy) => void part(copy, 'table').rows.splice(1, 1))).toEqual([
      '移除第 2 行（exit y）：volume 20 – 30，且segment为fleet',
    ]);
    expect(said((copy) => void part(copy, 'table').rows.reverse())).toEqual(['各行的顺序有改动']);
    expect(said((copy) => void (part(copy, 'table').hitPolicy = 'unique'))).toEqual([
      '命中方式 取首个命中行 → 只允许一行命中',
    ]);
  });

  test('takes a node with its edges as one change', () => {
    const without = changed((copy) => {
      const gate = nodeOf(copy, 'gate');
      const { nodes, edges } = copy.criteriaFlow;
      copy.criteriaFlow.nodes = nodes.filter(({ id }) => id !== gate.id);
      copy.criteriaFlow.edges = edges.filter(({ source }) => source !== gate.id);
      copy.criteriaFlow.edges[0]!.target = nodeOf(copy, 'criterion').id;
    });
    expect(diffDocuments(oilGasModel, without).map(({ kind, sentence }) => [kind, sentence.zh])).toEqual([
      ['removed', '移除否决「逾期否决」：逾期天数超过 90 天的客户，一律归入 D 级'],
    ]);
    expect(diffDocuments(without, oilGasModel).map(({ kind, sentence }) => [kind, sentence.en])).toEqual([
      ['added', 'Add gate “Overdue veto”: Customers whose Days overdue is more than 90 days always go to tier D'],
    ]);
  });

  test('takes a policy with the exit it removes as one change', () => {
    const changes = diffDocuments(
      oilGasModel,
      changed((copy) => {
        nodeOf(copy, 'criterion').missing = 'otherwise';
        copy.criteriaFlow.edges = copy.criteriaFlow.edges.filter(({ id }) => id !== 'e_novolume00');
      }),
    );
    expect(changes.map(({ sentence }) => sentence.zh)).toEqual(['资料缺失时 走「未知」出口 → 按不满足处理']);
  });

  test('knows that names and colours cannot touch a tier', () => {
    const changes = diffDocuments(
      oilGasModel,
      changed((copy) => {
        nodeOf(copy, 'criterion').name = { zh: '用量', en: 'Volume' };
        copy.tiers[0]!.colour = 'violet';
        copy.tiers[1]!.name = { zh: '核心客户', en: 'Core' };
        copy.name = { zh: '新名称', en: 'New name' };
      }),
    );
    expect(changes.map(({ cosmetic }) => cosmetic)).toEqual([true, true, true, true]);
    expect(changes.map(({ sentence }) => sentence.zh).sort()).toEqual(
      [
        'A 级的颜色 蓝 → 紫',
        'B 级的名称 重点客户 → 核心客户',
        '模型名称 油气路线客户 → 新名称',
        '节点名称 年用油量 → 用量',
      ].sort(),
    );
  });

  test('applied as a whole to the one gives the other, whatever was edited', () => {
    fc.assert(
      fc.property(randomPair, ({ before, after }) => {
        const changes = changesBetween(before, after);
        expect(said(applyChanges(before, changes))).toBe(said(after));
        expect(said(applyChanges(after, changesBetween(after, before)))).toBe(said(before));
      }),
      { seed: 20_261_130, numRuns: 400 },
    );
  });

  test('has valid changes with ids of their own, and is empty exactly when nothing was edited', () => {
    fc.assert(
      fc.property(randomPair, ({ before, after }) => {
        const changes = diffDocuments(before, after);
        for (const change of changes) Change.parse(change);
        expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
        expect(changes.length === 0).toBe(said(before) === said(after));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
