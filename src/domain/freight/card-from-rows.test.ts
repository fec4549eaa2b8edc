import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { cardFromRows } from './card-from-rows'
import type { TableAnswers } from './card-preview'
import { rateCard } from './rate-card'

const read = (rows: string[][], answers: TableAnswers = {}) =>
  cardFromRows(rows, { today: '2026-11-22', id: (number) => `c${number}`, answers })
const codesAt = (rows: string[][], answers?: TableAnswers) =>
  read(rows, answers).problems.map(({ at, code }) => `${at} ${code}`)

const NAMED: TableAnswers = { forwarder: 'Blue Dragon' }

const CHINESE = [
  ['2026年11月美国专线报价 有效期：2026.11.01-2026.11.30', '', '', '', '', ''],
  ['渠道', '目的地', '21KG+(元/KG)', '45KG+(元/KG)', '100KG+(元/KG)', '时效'],
  ['空派双清包税', '美国', '48', '46.5', '45', '8-12天'],
  ['海派双清包税 UPS', '', '15', '14', '¥13.5', '25-30工作日'],
]

test('a Chinese list with a column for each break is a card for each channel', () => {
  const { cards } = read(CHINESE, NAMED)
  expect(cards).toMatchObject([
    {
      id: 'c1',
      forwarder: 'Blue Dragon',
      country: 'US',
      mode: 'air',
      allIn: true,
      currency: 'CNY',
      per: 'kg',
      breaks: [
        { from: '21', price: '48' },
        { from: '45', price: '46.5' },
        { from: '100', price: '45' },
      ],
      days: { low: 8, high: 12 },
      validFrom: '2026-11-01',
      validTo: '2026-11-30',
      enteredOn: '2026-11-22',
    },
    {
      id: 'c2',
      country: 'US',
      mode: 'sea',
      load: 'lcl',
      days: { low: 25, high: 30 },
      note: '海派双清包税 UPS',
    },
  ])
})

test('every card that is made can be stored', () => {
  const { cards } = read(CHINESE, NAMED)
  expect(z.safeParse(z.array(rateCard), cards).error?.issues ?? []).toEqual([])
})

test('a merged cell and working days are read, and named to be looked at', () => {
  expect(codesAt(CHINESE, NAMED)).toEqual(['B4 carried-down', 'F4 working-days'])
})

test('without the forwarder’s name there is no card but a question', () => {
  expect(read(CHINESE).cards).toEqual([])
  expect(read(CHINESE).problems.filter(({ is }) => is === 'asked')).toEqual([
    { at: 'A3', text: '空派双清包税', is: 'asked', code: 'forwarder-missing' },
  ])
})

const DENSITY = [
  ['Карго в Казахстан, авто, категория «хозтовары»'],
  ['Плотность кг/м3', 'Цена $/кг', 'Срок'],
  ['100-110', '3,6', '6-12 дней'],
  ['150-160', '3,1', ''],
  ['1000-2000', '2,1', ''],
]

test('a Russian table of densities is one card whose breaks rise', () => {
  const { cards, problems } = read(DENSITY, { ...NAMED, allIn: true })
  expect(cards).toMatchObject([
    {
      country: 'KZ',
      mode: 'truck',
      per: 'density',
      currency: 'USD',
      allIn: true,
      breaks: [
        { from: '100', price: '3.6' },
        { from: '150', price: '3.1' },
        { from: '1000', price: '2.1' },
      ],
      days: { low: 6, high: 12 },
    },
  ])
  expect(problems.map(({ code }) => code)).toContain('last-break-ends')
})

test('two columns of prices are two cards, each named by its heading', () => {
  const { cards } = read(
    [
      ['Страна', 'Вид доставки', 'Обычный груз $/кг', 'Аккумуляторы цена $/кг'],
      ['Россия', 'авто карго', '2,5', '3,4'],
    ],
    NAMED,
  )
  expect(cards.map(({ breaks, note }) => [breaks[0]?.price, note])).toEqual([
    ['2.5', 'Обычный груз $/кг'],
    ['3.4', 'Аккумуляторы цена $/кг'],
  ])
})

test('containers are priced each by itself, as full loads by sea', () => {
  const { cards } = read(
    [
      [
        'Port of loading / from',
        'Destination',
        'Mode',
        '20GP (USD)',
        '40HQ (USD)',
        'Transit time',
        'Valid until',
        'DDP',
      ],
      ['Shenzhen', 'Lagos, Nigeria', 'sea', '2,150.00', '4100', '38-45 days', '2026-12-15', 'no'],
    ],
    NAMED,
  )
  const box = {
    country: 'NG',
    mode: 'sea',
    load: 'fcl',
    per: 'container',
    currency: 'USD',
    from: 'Shenzhen',
    validTo: '2026-12-15',
  }
  expect(cards).toMatchObject([
    { ...box, container: '20GP', breaks: [{ from: '0', price: '2150.00' }] },
    { ...box, container: '40HQ', breaks: [{ from: '0', price: '4100' }] },
  ])
})

test('one row for each break is one card, with its least weight, divisor and surcharge', () => {
  const { cards, problems } = read([
    ['货代', '渠道', '国家', '重量段', '单价(RMB/KG)', '起重', '材积', '燃油附加费%', '是否包税'],
    ['蓝龙物流', '德国空运', '德国', '12-20KG', '42', '12KG', '/6000', '8%', '否'],
    ['', '', '', '21-44KG', '39', '', '', '', ''],
    ['', '', '', '45KG以上', '36', '', '', '', ''],
  ])
  expect(cards).toMatchObject([
    {
      forwarder: '蓝龙物流',
      country: 'DE',
      mode: 'air',
      allIn: false,
      currency: 'CNY',
      breaks: [
        { from: '12', price: '42' },
        { from: '21', price: '39' },
        { from: '45', price: '36' },
      ],
      atLeast: '12',
      divisor: '6000',
      surcharges: [{ name: '燃油附加费%', per: 'percent', amount: '8' }],
    },
  ])
  expect(cards).toHaveLength(1)
  expect(problems.every(({ code }) => code === 'carried-down')).toBe(true)
})

test('a price list by W/M or cubic metre keeps its unit', () => {
  const table = (heading: string) => [
    ['Channel', 'Country', heading, 'All-in'],
    ['Sea LCL', 'United Kingdom', '85', 'no'],
  ]
  expect(read(table('Price USD per W/M'), NAMED).cards).toMatchObject([
    { per: 'wm', load: 'lcl', country: 'GB' },
  ])
  expect(read(table('Price (USD/CBM)'), NAMED).cards).toMatchObject([{ per: 'cbm', load: 'lcl' }])
})

const row = (change: Partial<Record<'channel' | 'country' | 'price' | 'days' | 'heading', string>>) => [
  ['渠道', '国家', change.heading ?? '单价(元/KG)', '时效'],
  [change.channel ?? '空派双清', change.country ?? '英国', change.price ?? '45', change.days ?? '8天'],
]

test.each([
  { change: { heading: '单价/KG' }, problem: 'A2 currency-missing', because: 'no money is named' },
  { change: { heading: '单价(元)' }, problem: 'A2 unit-missing', because: 'for what is not said' },
  { change: { country: '欧洲' }, problem: 'B2 country-missing', because: 'Europe is no country' },
  { change: { country: '英国/法国' }, problem: 'B2 country-missing', because: 'it names two' },
  { change: { channel: '特惠线双清' }, problem: 'A2 mode-missing', because: 'how it goes is not said' },
  { change: { channel: '海空联运双清' }, problem: 'A2 mode-missing', because: 'two ways are named' },
  { change: { channel: '空派' }, problem: 'A2 all-in-missing', because: 'whether tax is inside is not said' },
  { change: { price: '$45' }, problem: 'A2 two-currencies', because: 'heading and cell differ' },
])('$problem is asked and no card made: $because', ({ change, problem }) => {
  expect(read(row(change), NAMED).cards).toEqual([])
  expect(codesAt(row(change), NAMED)).toContain(problem)
})

test('an answer stands where the list is silent, and never against it', () => {
  expect(read(row({ heading: '单价/KG' }), { ...NAMED, currency: 'USD' }).cards[0]?.currency).toBe('USD')
  expect(read(row({}), { ...NAMED, currency: 'USD' }).cards[0]?.currency).toBe('CNY')
})

test.each([
  { price: '1,234', code: 'price-two-ways', because: 'it may be one or a thousand' },
  { price: '45-48', code: 'price-not-a-number', because: 'a span is no price' },
  { price: '电询', code: 'no-price', because: 'the list has none' },
  { price: '约45左右吧', code: undefined, because: 'one number stands in it' },
])('a price of "$price" is $code: $because', ({ price, code }) => {
  const found = read(row({ price }), NAMED).problems.find(({ at }) => at === 'C2')
  expect(found?.code).toBe(code)
})

test('an unknown heading and all under it are listed, not guessed', () => {
  const rows = [
    ['渠道', '国家', '元/KG', '泡比'],
    ['空派双清', '英国', '45', '1:300'],
  ]
  expect(codesAt(rows, NAMED)).toEqual(['D1 heading-not-known', 'D2 heading-not-known'])
})

test('remarks under a table and lines that say nothing to us are listed', () => {
  const rows = [['蓝龙物流股份'], ...row({}), ['以上报价仅供参考', '', '', '']]
  expect(codesAt(rows, NAMED)).toEqual(['A1 text-not-read', 'A4 text-not-read'])
})

test.each([
  { text: '11/12/2026', because: 'it may be November or December' },
  { text: '11月30日', because: 'the year is not said' },
  { text: '2026-02-30', because: 'there is no such day' },
])('a validity of "$text" is not read: $because', ({ text }) => {
  const rows = [
    ['渠道', '国家', '元/KG', '有效期'],
    ['空派双清', '英国', '45', text],
  ]
  const { cards, problems } = read(rows, NAMED)
  expect(problems.map(({ at, code }) => `${at} ${code}`)).toEqual(['D2 validity-not-read'])
  expect(cards[0]).not.toHaveProperty('validTo')
})

test('a sheet without headings says so', () => {
  expect(
    codesAt([
      ['hello', 'world'],
      ['1', '2'],
    ]),
  ).toEqual(['A1 no-headings'])
  expect(codesAt([])).toEqual(['A1 no-headings'])
})

test('two tables on one sheet each have their own headings and title', () => {
  const { cards } = read(
    [...CHINESE, [''], ['英国专线 人民币/KG'], ...row({ heading: '单价', country: '' })],
    NAMED,
  )
  expect(cards.map(({ id, country }) => [id, country])).toEqual([
    ['c1', 'US'],
    ['c2', 'US'],
    ['c3', 'GB'],
  ])
})

test.each([
  { text: 'ЖД контейнер сборный', mode: 'rail', because: 'it goes by train' },
  { text: 'China–Europe rail', mode: 'rail', because: 'rail' },
  { text: '海派 UPS 派送', mode: 'sea', because: 'UPS only delivers' },
  { text: 'DHL 快递', mode: 'express', because: 'a courier' },
  { text: 'EMS', mode: 'post', because: 'the mails' },
  { text: '卡航', mode: 'truck', because: 'by road' },
])('a channel named "$text" goes by $mode: $because', ({ text, mode }) => {
  const rows = [
    ['Channel', 'Country', 'Price USD/KG', 'DDP'],
    [text, 'DE', '5', 'yes'],
  ]
  expect(read(rows, NAMED).cards[0]?.mode).toBe(mode)
})
