import { describe, expect, it } from '@jest/globals';
import type { FactDefinition } from '@tierwright/model';
import { readTable } from '../reading/read-table.js';
import { sampleColumns } from './column-sample.js';
import { foldHeader, likeness, unitInHeader } from './header-words.js';
import { newFactKey } from './infer-fact.js';
import { looksLikeOrders } from './known-headers.js';
import { proposeCustomerColumns } from './propose-columns.js';

const fact = (
  key: string,
  zh: string,
  type: FactDefinition['type'],
  more: Partial<FactDefinition> = {},
): FactDefinition => ({
  key,
  label: { zh, en: key },
  type,
  ...more,
});

const dictionary: FactDefinition[] = [
  fact('region', '区域', 'enum', {
    options: ['西南', '西北', '华东'].map((zh) => ({ value: zh, label: { zh, en: zh } })),
  }),
  fact('annual_volume_t', '年用油量', 'number', { range: { min: 0 } }),
  fact('overdue_days', '应收逾期', 'integer'),
  fact('annual_sales_cny', '年销售额', 'money'),
  fact('gross_margin_pct', '毛利率', 'percent'),
  fact('first_order_on', '首次交易日', 'date'),
];

const file = `客户编号,客户名称,大区,年用油量,逾期天数,年销售额（元）,毛利,首单日期,油罐自有,主要油品,备注
OG-01427,川南燃气运输,西南大区,2962,9,18420000,11.8%,2021-06-15,是,柴油,老客户，月底对账
OG-02203,蓉北加气连锁,西北,1180,0,7310000,9.4%,2023/3/8,否,汽油,月结
OG-02204,滨泊船运,华东,,47,960万,8%,2020-01-02,是,LNG,暂停
OG-02205,朔原重载,华东,10,1,3,8%,2020-01-02,是,柴油,新
`;

const table = await readTable(file.replace('，月底', ' 月底'), ',');

describe('The columns of a customer file', () => {
  const columns = proposeCustomerColumns(sampleColumns(table), dictionary);
  const of = (header: string) => columns.find((column) => column.header === header);

  it('go to code, name and the facts their headers name', () => {
    expect(of('客户编号')).toMatchObject({ target: { to: 'code' }, match: 'exact' });
    expect(of('客户名称')).toMatchObject({ target: { to: 'name' }, match: 'exact' });
    expect(of('年用油量')).toMatchObject({
      target: { to: 'fact', fact: 'annual_volume_t' },
      match: 'exact',
      blanks: 1,
    });
    expect(of('年销售额（元）')).toMatchObject({ target: { to: 'fact', fact: 'annual_sales_cny' }, match: 'exact' });
  });

  it('go to a fact of a similar name whose values they hold', () => {
    expect(of('毛利')).toMatchObject({ target: { to: 'fact', fact: 'gross_margin_pct' }, match: 'similar' });
  });

  it('go to an enum whose options their values name', () => {
    expect(of('大区')).toMatchObject({ target: { to: 'fact', fact: 'region' }, match: 'values' });
  });

  it('become new facts of the type their values have, and free text is left out', () => {
    expect(of('油罐自有')?.target).toMatchObject({ to: 'new-fact', type: 'boolean', label: { zh: '油罐自有' } });
    expect(of('主要油品')?.target).toMatchObject({ to: 'new-fact', type: 'enum' });
    expect(of('备注')).toMatchObject({ target: { to: 'skip' }, match: 'none' });
  });

  it('never share a fact', () => {
    const facts = columns.flatMap(({ target }) => ('fact' in target ? [target.fact] : []));
    expect(new Set(facts).size).toBe(facts.length);
  });
});

describe('A header', () => {
  it('is the same in other cases, widths and with a unit behind it', () => {
    expect(foldHeader(' Annual_Volume (t)')).toBe(foldHeader('annual volume'));
    expect(foldHeader('年销售额（元）')).toBe('年销售额');
    expect(unitInHeader('年销售额（元）')).toBe('元');
    expect(unitInHeader('年销售额')).toBeNull();
    expect(likeness('毛利', '毛利率')).toBeGreaterThan(likeness('毛利', '区域'));
  });

  it('makes the key of a new fact, one nobody has yet', () => {
    expect(newFactKey('Tank Size (m3)', new Set())).toBe('tank_size');
    expect(newFactKey('Tank size', new Set(['tank_size']))).toBe('tank_size_2');
    expect(newFactKey('油罐自有', new Set(['fact_1']))).toBe('fact_2');
    expect(newFactKey('__proto__', new Set())).toBe('proto');
    expect(newFactKey('constructor', new Set())).toBe('fact_1');
  });

  it('tells orders from customers', () => {
    expect(looksLikeOrders(['订单号', '下单日期', '客户编号', '金额'])).toBe(true);
    expect(looksLikeOrders(['客户编号', '客户名称', '年销售额'])).toBe(false);
  });
});
