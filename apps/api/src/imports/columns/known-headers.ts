import type { OrderField } from '@tierwright/contract';
import type { z } from 'zod';
import { foldHeader } from './header-words.js';

/** What a column of an order file can be. */
export type OrderRole = z.infer<typeof OrderField>;

const folded = (...headers: string[]): ReadonlySet<string> => new Set(headers.map(foldHeader));

const codeHeaders = folded(
  ...['客户编号', '客户编码', '客户代码', '客户号', '客户ID', '会员号', '编号', '编码', '代码'],
  ...['customer code', 'customer id', 'customer no', 'customer number', 'client id', 'account id', 'code', 'id'],
);

const nameHeaders = folded(
  ...['客户名称', '客户名', '客户', '客户简称', '公司', '公司名称', '企业名称', '单位名称', '名称'],
  ...['customer name', 'customer', 'company', 'company name', 'client', 'account name', 'name'],
);

const orderHeaders: [OrderRole, ReadonlySet<string>][] = [
  [
    'order',
    folded('订单号', '订单编号', '单号', '订单ID', '销售单号', 'order id', 'order no', 'order number', 'order'),
  ],
  ['customer', codeHeaders],
  ['customer-name', nameHeaders],
  ['date', folded('订单日期', '下单日期', '销售日期', '交易日期', '日期', 'order date', 'date', 'ordered on')],
  ['amount', folded('金额', '销售额', '订单金额', '成交金额', '销售金额', 'sales', 'amount', 'revenue', 'total')],
  ['profit', folded('利润', '毛利', '毛利额', '毛利润', 'profit', 'gross profit', 'margin')],
  ['segment', folded('客户类别', '客户类型', '细分', '客群', '行业', 'segment', 'customer segment')],
  ['region', folded('区域', '大区', '地区', 'region', 'area')],
];

/** Whether a header is one that customer codes stand under. */
export const namesCode = (header: string): boolean => codeHeaders.has(foldHeader(header));

/** Whether a header is one that customer names stand under. */
export const namesCustomer = (header: string): boolean => nameHeaders.has(foldHeader(header));

/** The role a header names in an order file. */
export const orderRoleOf = (header: string): OrderRole | null =>
  orderHeaders.find(([, headers]) => headers.has(foldHeader(header)))?.[0] ?? null;

/** Whether a file is one of orders: its headers name an order, a date and an amount. */
export function looksLikeOrders(headers: readonly string[]): boolean {
  const roles = new Set(headers.map(orderRoleOf));
  return roles.has('date') && roles.has('amount') && (roles.has('order') || roles.has('customer'));
}
