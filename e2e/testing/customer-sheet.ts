const header = [
  '客户编号',
  '客户名称',
  '年用油量',
  '逾期天数',
  '毛利率',
  '账期',
  '同比增长',
  '年营收',
  '潜在用油量',
  '油罐自有',
];

/** A sheet of 20 customers of one's own; the 8th has no annual volume. */
export function sheetOfTwenty(): string {
  const rows = Array.from({ length: 20 }, (_, index) => {
    const volume = index === 7 ? '' : String(150 + index * 260);
    const own = index % 2 ? '是' : '否';
    return [
      `MY-${String(index + 1).padStart(3, '0')}`,
      `自有客户${index + 1}`,
      volume,
      index * 3,
      12 + index,
      15,
      5,
      900_000 + index * 450_000,
      600 + index * 300,
      own,
    ];
  });
  return [header, ...rows].map((cells) => cells.join(',')).join('\r\n');
}
