import type { Dice } from './dice.js';

type Words = readonly [string, ...string[]];
const words = (text: string): Words => text.split(' ') as [string, ...string[]];

const places: Record<string, Words> = {
  northeast: words('辽东 辽西 松原 吉林 延边 龙江 齐齐哈尔 大庆 牡丹江 铁岭 盘锦 营口 通化 佳木斯'),
  north: words('冀东 冀中 晋北 晋南 朔州 大同 张家口 沧州 唐山 邯郸 包头 鄂尔多斯 乌兰察布 保定'),
  east: words('苏北 苏南 浙东 皖北 皖南 嘉兴 宁波 徐州 连云港 芜湖 台州 泰州 南通 衢州'),
  shandong: words('鲁南 鲁西 胶东 淄博 东营 潍坊 烟台 日照 临沂 德州 滨州 济宁 菏泽 威海'),
  central: words('豫北 豫南 鄂西 湘中 洛阳 南阳 襄阳 荆州 宜昌 岳阳 衡阳 株洲 新乡 黄石'),
  south: words('粤东 粤西 桂北 珠江 湛江 茂名 惠州 韶关 柳州 钦州 北海 汕头 清远 肇庆'),
  southwest: words('川东 川西 川北 渝西 黔北 滇中 自贡 泸州 宜宾 达州 攀枝花 遵义 曲靖 绵阳'),
  northwest: words('陇东 陇南 关中 陕北 河西 青海 银川 榆林 庆阳 酒泉 玉门 克拉玛依 库尔勒 哈密'),
};

const brands = words(
  '恒源 顺达 昌盛 宏远 金桥 天河 长风 永泰 瑞丰 广汇 通达 安捷 华盛 新奥源 正和 博远 鼎新 万泰 中恒 佳运 ' +
    '远航 福盛 嘉禾 振兴 东升 北辰 南风 西岭 云岭 龙腾 鑫源 润泽 汇通 诚信达 同兴 益民 蓝焰 绿源 捷安 骏驰 ' +
    '凯达 隆盛 齐岭 大成 联运 百川 三江 九州 五岳 四海 天宇 星光 明远 康达 利民 富源 兴隆 信德 和顺 泰安',
);

const trades: Record<string, Words> = {
  industrial_fuel: words('热力 陶瓷 玻璃 水泥 冶金 铝业 建材 矿业'),
  transport: words('运输 物流 重载运输 客运 冷链物流 危货运输 船务'),
  city_gas: words('燃气 城市燃气 天然气 管道燃气'),
  cng_station: words('加气站 压缩天然气 车用燃气 清洁能源'),
  chemical: words('化工 石化 精细化工 新材料'),
  power: words('热电 发电 能源 分布式能源'),
  lng_plant: words('液化天然气 天然气液化 深冷能源'),
  fertilizer: words('化肥 农化 尿素'),
  construction: words('路桥 建设工程 市政工程 工程机械 港务工程'),
};

const anyTrade = words('商贸');
const legalForms = [
  ['有限公司', 62],
  ['有限责任公司', 14],
  ['集团有限公司', 8],
  ['股份有限公司', 6],
  ['服务有限公司', 5],
  ['实业有限公司', 5],
] as const;

/** A Chinese company name that no earlier call with the same `taken` gave: place, brand, trade, legal form. */
export function companyName(dice: Dice, region: string, customerClass: string, taken: Set<string>): string {
  for (;;) {
    const place = dice.pick(places[region] ?? brands);
    const trade = dice.pick(trades[customerClass] ?? anyTrade);
    const name = place + dice.pick(brands) + trade + dice.weighted(legalForms);
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
