// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Field, knownValue } from '../../../domain/field'
import type { SourceReading } from '../source-reading'
import { readLaputa } from './read-laputa'

const FOLDER = join(import.meta.dirname, '../../../../../shared/captures/offer')

const read = (file: string): SourceReading => {
  const html = new TextDecoder('gb18030').decode(readFileSync(join(FOLDER, file)))
  return readLaputa(new DOMParser().parseFromString(html, 'text/html'), '') ?? { supplier: {} }
}

const value = <T>(field: Field<T> | undefined): T | undefined => (field ? knownValue(field) : undefined)

const codes = (reading: SourceReading) =>
  value(reading.supplier.badges)?.flatMap(({ code }) => (code === 'trustpass' ? [] : [code]))

/** What INDEX.md lists for each file, in its order. */
const said = (reading: SourceReading) => ({
  offer: reading.offerId,
  title: value(reading.title),
  unit: value(reading.unit),
  scene: value(reading.scene),
  pricing: value(reading.pricing),
  promotion: value(reading.promotion),
  moq: value(reading.moq),
  axes: value(reading.variantAxes)?.map(({ name, values }) => `${name} ${values.length}`),
  variants: value(reading.variants)?.length,
  stock: value(reading.stock),
  sold: value(reading.sold)?.map(({ kind, count }) => `${kind} ${count}`),
  mix: value(reading.mixedOrder),
  from: value(reading.shipFrom),
  services: value(reading.services)?.map(({ name }) => name),
})

const supplier = (reading: SourceReading) => ({
  company: value(reading.supplier.companyName),
  shop: value(reading.supplier.shopName),
  login: value(reading.supplier.loginId),
  member: value(reading.supplier.memberId),
  years: value(reading.supplier.years),
  type: value(reading.supplier.sellerType),
  badges: codes(reading),
  medal: value(reading.supplier.medal),
  repeat: value(reading.supplier.repeatRate),
  scores: value(reading.supplier.scores)?.map((score) => `${score.name} ${score.value}`),
  location: value(reading.supplier.location),
})

const ladder = (steps: Record<number, string>) => ({
  kind: 'by-quantity',
  tiers: Object.entries(steps).map(([from, price]) => ({ from: Number(from), price })),
})

const PAGES = [
  {
    file: '2018-12_laputa-gbk_569380765713.html',
    offer: {
      offer: '569380765713',
      title: 'VBNM新款VIBE3智能手环安卓IOS蓝牙5ATM一年超长待机计步运动手表',
      unit: '个',
      scene: 'wholesale',
      pricing: ladder({ 3: '139.00', 1000: '119.00', 10000: '99.00' }),
      promotion: undefined,
      moq: 3,
      axes: ['颜色 3'],
      variants: 3,
      stock: 15826,
      sold: ['own 1796'],
      mix: { allowed: true, minYuan: '500', minCount: 3 },
      from: '广东 深圳',
      services: ['质量保证', '发货保障', '换货保障'],
    },
    supplier: {
      company: '深圳市云泽航实业有限公司',
      shop: 'VBNM品牌专营店',
      login: '云泽航实业',
      member: 'b2b-3919139017dcdab',
      years: 1,
      type: 'factory',
      badges: ['powerful-merchant', 'inspected-trader'],
      medal: 'AAAA',
      repeat: '39',
      scores: ['货描 -2', '响应 17', '发货 19'],
      location: '广东 深圳',
    },
  },
  {
    file: '2018-12_laputa-gbk_529158833228.html',
    offer: {
      offer: '529158833228',
      title: '2018秋冬新款男士长袖牛津纺纯色衬衣男式商务休闲衬衫男全新上市',
      unit: '件',
      scene: 'wholesale',
      pricing: ladder({ 3: '28.00', 20: '27.00', 200: '25.00' }),
      promotion: undefined,
      moq: 3,
      axes: ['颜色 13', '尺码 7'],
      variants: 91,
      stock: 31725,
      sold: ['own 38170'],
      mix: { allowed: false },
      from: '浙江 金华',
      services: ['买家保障'],
    },
    supplier: {
      company: '义乌市拓凡服饰有限公司',
      shop: undefined,
      login: 'wuyanzhiyi',
      member: 'wuyanzhiyi',
      years: 10,
      type: 'factory',
      badges: ['powerful-merchant', 'inspected-factory'],
      medal: 'AAAAA',
      repeat: '28',
      scores: ['货描 2', '响应 18', '发货 21'],
      location: '浙江 金华',
    },
  },
  {
    file: '2019-11_laputa-gbk_601748658723.html',
    offer: {
      offer: '601748658723',
      title: '新品绿光森林前扣无钢圈蕾丝聚拢内衣三角杯无痕内衣少女文胸厂家',
      unit: '件',
      scene: 'wholesale',
      pricing: { kind: 'by-variant', low: '14.80', high: '14.80' },
      promotion: { label: '伙拼价', standingLow: '16.50', standingHigh: '16.50' },
      moq: 2,
      axes: ['颜色 3', '尺码 4'],
      variants: 12,
      stock: 9600,
      sold: undefined,
      mix: { allowed: false },
      from: '广东省 汕头市',
      services: ['买家保障'],
    },
    supplier: {
      company: '汕头市潮南区雷岭艳依婷服饰店',
      shop: undefined,
      login: '艳依婷服饰店',
      member: 'b2b-220645069620247e9c',
      years: 1,
      type: 'factory',
      badges: ['identity-checked'],
      medal: 'AAA',
      repeat: '12',
      scores: ['货描 2', '响应 17', '发货 2'],
      location: '广东 汕头',
    },
  },
  {
    file: '2020-07_laputa-gbk-consign_618537141740.html',
    offer: {
      offer: '618537141740',
      title: '小雏菊卡卡少女学生无钢圈美背内搭裹胸运动内衣吊带背心女',
      unit: '件',
      scene: 'dropship',
      pricing: { kind: 'by-variant', low: '10.29', high: '10.29' },
      promotion: { label: '×0.98', standingLow: '10.50', standingHigh: '10.50' },
      moq: 1,
      axes: ['颜色 6', '尺码 1'],
      variants: 6,
      stock: 29974,
      sold: ['own 26'],
      mix: { allowed: true, minYuan: '100', minCount: 2 },
      from: '广东省 汕头市',
      services: ['买家保障'],
    },
    supplier: {
      company: '汕头市潮阳区谷饶俏佳儿针织内衣厂',
      shop: undefined,
      login: '汕头俏佳儿针织内衣厂',
      member: 'b2b-22080868547099637a',
      years: 1,
      type: 'factory',
      badges: ['identity-checked'],
      medal: 'AAA',
      repeat: '14',
      scores: ['货描 2', '响应 9', '发货 4'],
      location: '广东 汕头',
    },
  },
  {
    file: '2020-07_laputa-gbk_600615590236.html',
    offer: {
      offer: '600615590236',
      title: '2020新款韩版修身男士双面羊绒大衣 双面呢大衣男中长款一件代发',
      unit: '件',
      scene: 'wholesale',
      pricing: ladder({ 2: '170.00', 10: '155.00', 20: '150.00' }),
      promotion: undefined,
      moq: 2,
      axes: ['颜色 3', '尺码 5'],
      variants: 15,
      stock: 10794,
      sold: ['own 4203'],
      mix: { allowed: true, minYuan: '50', minCount: 1 },
      from: '浙江省 温州市',
      services: ['质量保证', '发货保障', '换货保障'],
    },
    supplier: {
      company: '瑞安市美秋服饰有限公司',
      shop: '瑞安美秋服饰源头厂家',
      login: '瑞安胜秋服饰',
      member: 'b2b-28627964943d498',
      years: 5,
      type: 'factory',
      badges: ['powerful-merchant', 'inspected-factory'],
      medal: 'AAAA',
      repeat: '24',
      scores: ['货描 2', '响应 4', '发货 20'],
      location: '浙江 温州',
    },
  },
  {
    file: '2020-07_laputa-gbk_620246369830.html',
    offer: {
      offer: '620246369830',
      title: '透气收副乳蝴蝶袖塑身背心内衣挺背蕾丝聚拢蕾丝胸托短袖NY171',
      unit: '件',
      scene: 'wholesale',
      pricing: { kind: 'by-variant', low: '9.90', high: '12.90' },
      promotion: undefined,
      moq: 3,
      axes: ['颜色 4', '尺码 4'],
      variants: 16,
      stock: 2404,
      sold: ['own 6'],
      mix: { allowed: true, minYuan: '200' },
      from: '浙江 杭州',
      services: ['质量保证', '发货保障', '换货保障'],
    },
    supplier: {
      company: '诸暨市恒劭针织有限公司',
      shop: '恒劭针织源头厂家',
      login: 'hengruizz',
      member: 'hengruizz',
      years: 11,
      type: 'factory',
      badges: ['powerful-merchant', 'inspected-factory'],
      medal: 'AAAAA',
      repeat: '44',
      scores: ['货描 2', '响应 9', '发货 19'],
      location: '浙江 绍兴',
    },
  },
]

describe.skipIf(!existsSync(FOLDER))('captured pages up to 2020 (skipped without ../shared/captures)', () => {
  test.each(PAGES)('$file: the offer is read as its page says', ({ file, offer }) => {
    expect(said(read(file))).toEqual(offer)
  })

  test.each(PAGES)('$file: the supplier is read as its page says', ({ file, supplier: expected }) => {
    expect(supplier(read(file))).toEqual(expected)
  })

  test.each(PAGES)('$file: nothing of the buyer is in what was read', ({ file }) => {
    expect(JSON.stringify(read(file))).not.toMatch(/b2b-2000000000004|buyer0|10000000000|203\.0\.113/)
  })

  test('a discounted drop-ship variant costs what is paid now, and its old price is kept apart', () => {
    const white = value(read('2020-07_laputa-gbk-consign_618537141740.html').variants)?.[0]
    expect([white?.values, value(white?.price), value(white?.standingPrice), value(white?.stock)]).toEqual([
      ['白色', '均码'],
      '10.29',
      '10.50',
      4995,
    ])
  })
})
