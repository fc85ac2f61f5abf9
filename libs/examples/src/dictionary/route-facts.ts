import type { FactDefinition } from '@tierwright/model';
import { localized } from '../localized.js';

const tonnes = localized('吨', 't');
const days = localized('天', 'days');
const percentSign = localized('%', '%');

/** Facts of a customer on a fuel route: who they are, what they burn, how they pay. */
export const routeFacts: FactDefinition[] = [
  {
    key: 'region',
    label: localized('区域', 'Region'),
    type: 'enum',
    options: [
      { value: 'northeast', label: localized('东北', 'Northeast') },
      { value: 'north', label: localized('华北', 'North') },
      { value: 'east', label: localized('华东', 'East') },
      { value: 'shandong', label: localized('山东', 'Shandong') },
      { value: 'central', label: localized('华中', 'Central') },
      { value: 'south', label: localized('华南', 'South') },
      { value: 'southwest', label: localized('西南', 'Southwest') },
      { value: 'northwest', label: localized('西北', 'Northwest') },
    ],
  },
  {
    key: 'customer_class',
    label: localized('用油类别', 'Customer class'),
    type: 'enum',
    options: [
      { value: 'industrial_fuel', label: localized('工业燃料', 'Industrial fuel') },
      { value: 'transport', label: localized('运输物流', 'Transport and logistics') },
      { value: 'city_gas', label: localized('城市燃气', 'City gas') },
      { value: 'cng_station', label: localized('加气站', 'CNG station') },
      { value: 'chemical', label: localized('化工', 'Chemicals') },
      { value: 'power', label: localized('发电', 'Power generation') },
      { value: 'lng_plant', label: localized('液化工厂', 'LNG plant') },
      { value: 'fertilizer', label: localized('化肥', 'Fertiliser') },
      { value: 'construction', label: localized('工程建设', 'Construction') },
    ],
  },
  {
    key: 'annual_volume_t',
    label: localized('年用油量', 'Annual volume'),
    type: 'number',
    unit: tonnes,
    range: { min: 0, max: 1_000_000 },
  },
  {
    key: 'potential_volume_t',
    label: localized('潜在用油量', 'Potential volume'),
    type: 'number',
    unit: tonnes,
    range: { min: 0, max: 4_000_000 },
  },
  {
    key: 'wallet_share_pct',
    label: localized('钱包份额', 'Share of wallet'),
    type: 'percent',
    unit: percentSign,
    range: { min: 0, max: 100 },
  },
  {
    key: 'annual_sales_cny',
    label: localized('年营收', 'Annual revenue'),
    type: 'money',
    currency: 'CNY',
    unit: localized('元', 'CNY'),
    range: { min: 0 },
  },
  {
    key: 'gross_margin_pct',
    label: localized('毛利率', 'Gross margin'),
    type: 'percent',
    unit: percentSign,
    range: { min: -1000, max: 100 },
  },
  {
    key: 'growth_yoy_pct',
    label: localized('同比增长', 'Growth over last year'),
    type: 'percent',
    unit: percentSign,
    range: { min: -100 },
  },
  {
    key: 'payment_days',
    label: localized('账期', 'Payment term'),
    type: 'integer',
    unit: days,
    range: { min: 0, max: 365 },
  },
  {
    key: 'overdue_days',
    label: localized('逾期天数', 'Days overdue'),
    type: 'integer',
    unit: days,
    range: { min: 0, max: 3650 },
  },
  {
    key: 'strategic_fit',
    label: localized('战略匹配度', 'Strategic fit'),
    type: 'integer',
    range: { min: 1, max: 5 },
  },
  {
    key: 'complaint_count_12m',
    label: localized('近12月投诉数', 'Complaints in 12 months'),
    type: 'integer',
    unit: localized('次', 'times'),
    range: { min: 0 },
  },
  {
    key: 'distance_km',
    label: localized('距油库距离', 'Distance to depot'),
    type: 'number',
    unit: localized('公里', 'km'),
    range: { min: 0, max: 5000 },
  },
  { key: 'self_pickup', label: localized('自提', 'Picks up itself'), type: 'boolean' },
];
