import type { Particles, Phrase, Verb } from './phrase.js';

const verb = (holds: string, fails: string): Verb => ({ holds, fails });
const list = (args: readonly string[]) => args.join('、');
const call = (name: string): Phrase => ({ say: (args) => `${name}（${list(args)}）` });

function branches(args: readonly string[]): string {
  const parts: string[] = [];
  for (let at = 0; at + 1 < args.length; at += 2) parts.push(`若${args[at]}则 ${args[at + 1]}`);
  if (args.length % 2 === 1) parts.push(args.length === 1 ? String(args[0]) : `否则 ${args.at(-1)}`);
  return `（${parts.join('，')}）`;
}

const choice: Phrase = { say: branches };
const equal: Phrase = { verb: verb('为', '不为') };
const unequal: Phrase = { verb: verb('不为', '为') };

/** Every operator in Chinese; one that is missing here does not compile. */
export const zh = {
  '<': { verb: verb('低于', '不低于'), ofDates: verb('早于', '不早于') },
  '<=': { verb: verb('不超过', '超过'), ofDates: verb('不晚于', '晚于') },
  '>': { verb: verb('超过', '未超过'), ofDates: verb('晚于', '不晚于') },
  '>=': { verb: verb('达到', '未达到'), ofDates: verb('不早于', '早于') },
  '==': equal,
  '!=': unequal,
  '===': equal,
  '!==': unequal,
  in: { verb: verb('属于', '不属于') },
  and: { joint: '，且' },
  or: { joint: '，或' },
  '!': { say: ([inner = '']) => `并非（${inner}）` },
  '!!': { say: ([inner = '']) => inner },
  if: choice,
  '?:': choice,
  '??': {
    say: ([first = '', ...rest]) => `${first}${rest.map((each) => `，缺失时取 ${each}`).join('')}`,
    isLoose: true,
  },
  '+': { joint: ' + ' },
  '-': { joint: ' − ' },
  '*': { joint: ' × ' },
  '/': { joint: ' ÷ ' },
  '%': { joint: ' 除余 ' },
  min: call('最小值'),
  max: call('最大值'),
  cat: call('连接文字'),
  substr: {
    say: ([text = '', from = '0', length]) =>
      `${text}从位置 ${from} 起${length === undefined ? '' : `取 ${length} 个`}的文字`,
  },
  length: { say: ([value = '']) => `${value}的长度` },
  map: { say: ([items = '', value = '']) => `${items}各项的（${value}）` },
  filter: { say: ([items = '', test = '']) => `${items}中满足（${test}）的项` },
  reduce: {
    say: ([items = '', value = '', from = '0']) => `${items}逐项累计（${value}），从 ${from} 起`,
    isLoose: true,
  },
  all: { say: ([items = '', test = '']) => `${items}的每一项都满足（${test}）` },
  some: { say: ([items = '', test = '']) => `${items}中至少一项满足（${test}）` },
  none: { say: ([items = '', test = '']) => `${items}中没有一项满足（${test}）` },
  merge: call('合并列表'),
  missing: call('以下各项中缺失的'),
  missing_some: { say: ([needed = '', names = '']) => `至少要有 ${needed} 项时，以下各项中缺失的（${names}）` },
  var: { say: ([name = '', fallback]) => (fallback === undefined ? name : `${name}（缺失时为 ${fallback}）`) },
  val: { say: (args) => list(args) },
  exists: { say: (args) => `有${list(args)}这一项` },
  try: {
    say: ([first = '', ...rest]) => `${first}${rest.map((each) => `，出错时取 ${each}`).join('')}`,
    isLoose: true,
  },
  throw: { say: (args) => `报错：${list(args)}` },
  preserve: { say: (args) => list(args) },
  log: { say: (args) => list(args) },
} satisfies Record<string, Phrase>;

/** What rules say in Chinese beside their operators. */
export const zhParticles: Particles = {
  contains: verb('包含', '不包含'),
  separator: '、',
  bracketed: (inner) => `（${inner}）`,
  compare: (name, said, value) => (/^[\d−-]/.test(value) ? `${name}${said} ${value}` : `${name}${said}${value}`),
  between: (middle, low, high, isInclusive) =>
    `${middle}在 ${low} 到 ${high} 之间（${isInclusive ? '含' : '不含'}两端）`,
  nothing: '空',
  data: '全部数据',
  item: '该项',
  total: '累计值',
  above: (levels, name) => `外面第 ${levels} 层的${name}`,
  negative: (value) => `−${value}`,
  inverse: (value) => `1 ÷ ${value}`,
  whole: (operator, args) => `「${operator}」（${args}）`,
};
