// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fingerprint } from '../../../../tests/fingerprint'
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
  title: fingerprint(value(reading.title)),
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
  company: fingerprint(value(reading.supplier.companyName)),
  shop: fingerprint(value(reading.supplier.shopName)),
  login: fingerprint(value(reading.supplier.loginId)),
  member: fingerprint(value(reading.supplier.memberId)),
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
      title: '#df05a07dd2b5',
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
      company: '#cedb223dabfb',
      shop: '#42e68a2f4886',
      login: '#f6ae4950690d',
      member: '#283d332ab503',
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
      title: '#17fa9968789b',
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
      company: '#fa1a0dbc6781',
      shop: undefined,
      login: '#d9fec18c78e2',
      member: '#d9fec18c78e2',
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
      title: '#1f64e803e5a7',
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
      company: '#90a7590081bf',
      shop: undefined,
      login: '#5773f7640dfc',
      member: '#286f6c5f89bf',
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
      title: '#9650e57d60a3',
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
      company: '#7c667c759216',
      shop: undefined,
      login: '#0faf35af9ca5',
      member: '#b94553359f40',
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
      title: '#c514941dc844',
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
      company: '#98148b06b5cd',
      shop: '#30d8746b9151',
      login: '#3901201a6697',
      member: '#000311711ed1',
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
      title: '#b6ea39e6fbc7',
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
      company: '#65c4d6faa516',
      shop: '#0e49ad829caa',
      login: '#c7faa198ee74',
      member: '#c7faa198ee74',
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
