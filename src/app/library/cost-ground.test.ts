import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { openFromDisk } from '../../../tests/duty-files'
import { aListing } from '../../../tests/rows/a-listing'
import { found } from '../../domain/field'
import { codePlaceOf } from '../../domain/goods-code/code-place'
import { costGround } from '../messages/cost-ground'
import { confirmCode, forgetCode } from './confirm-code'
import { groundFor } from './cost-ground'
import { chapterReader } from './duty-chapter'
import { openLibrary } from './open-library'

const library = {
  ...openLibrary(),
  chapters: chapterReader(openFromDisk),
  now: () => new Date('2026-11-22T10:00:00.000Z'),
}

const offer = (title: string, material: string, category = '饭盒') =>
  aListing({
    title: found(title, 'page-data', 'title'),
    category: found({ id: '1', name: category }, 'page-data', 'category'),
    attributes: found([{ name: '材质', values: [material] }], 'page-data', 'attributes'),
  })
const lunchBox = offer('304不锈钢饭盒', '不锈钢')
const groundOf = (country?: string, listing = lunchBox) => groundFor(library, listing, country, 'en')
const place = codePlaceOf(lunchBox)

beforeEach(async () => {
  fakeBrowser.reset()
  await Promise.all(library.database.tables.map((table) => table.clear()))
})

test('an American buyer gets the tariff lines of the candidates, and of nothing else', async () => {
  const { packs, goods } = await groundOf('US')
  expect(goods.candidates.map(({ code }) => code)).toEqual(['732393', '961700'])
  expect(Object.keys(packs.duty.us.headings).sort()).toEqual(['7323', '9617'])
  expect(packs.duty.eu.headings).toEqual({})
})

test('what is answered can be sent to a tab', async () => {
  const ground = await groundOf('DE')
  const sent: unknown = JSON.parse(JSON.stringify(ground))
  expect(costGround.answer.safeParse(sent)).toMatchObject({ success: true, data: ground })
})

test('without a country there is no tariff, and the candidates are named all the same', async () => {
  const { packs, goods } = await groundOf()
  expect(packs.duty.us.headings).toEqual({})
  expect(goods.candidates).not.toEqual([])
})

test('a confirmed code is answered with its own lines, and its question is settled', async () => {
  await confirmCode(library, { ...place, code: '73239300', table: 'us', scopes: ['offer'] })
  const { packs, goods } = await groundOf('US')
  expect(goods.confirmed).toEqual({ code: '73239300', table: 'us', scope: 'offer', setOn: '2026-11-22' })
  expect(Object.keys(packs.duty.us.headings)).toEqual(['7323'])
})

test('taken back, the candidates stand again', async () => {
  await confirmCode(library, { ...place, code: '732393', scopes: ['offer', 'category'] })
  await forgetCode(library, place)
  expect((await groundOf('US')).goods).not.toHaveProperty('confirmed')
})

test('what is usual in a category is taken for another product that it fits', async () => {
  await confirmCode(library, { ...place, code: '732393', scopes: ['category'] })
  const other = { ...lunchBox, offerId: '700000000009' }
  expect((await groundOf('US', other)).goods.confirmed).toMatchObject({ code: '732393', scope: 'category' })
})

test('where the page speaks against it, it is one candidate among the others', async () => {
  await confirmCode(library, { ...place, code: '732393', scopes: ['category'] })
  const { goods } = await groundOf('US', { ...offer('玻璃饭盒', '玻璃'), offerId: '700000000009' })
  expect(goods).not.toHaveProperty('confirmed')
  expect(goods.candidates.map(({ code, because }) => `${code} ${because}`)).toEqual([
    '732393 remembered',
    '701349 material',
    '701342 material',
  ])
})

test('a category of quite other goods widens what the title says', async () => {
  const { goods } = await groundOf('US', offer('纯棉T恤', '棉', '墨镜'))
  expect(goods.candidates.map(({ code }) => code)).toEqual(['900410', '610910'])
})

test('the buyer’s own rate card stands in the lanes of its country', async () => {
  const card = {
    id: 'a',
    forwarder: 'Forwarder',
    country: 'US',
    mode: 'sea',
    allIn: false,
    currency: 'USD',
    per: 'wm',
    breaks: [{ from: '0', price: '95' }],
    surcharges: [],
    validFrom: '2026-11-01',
    enteredOn: '2026-11-01',
  }
  await library.database.rateCards.bulkPut([
    { id: 'a', card },
    { id: 'b', card: { ...card, id: 'b' }, removedAt: '2026-11-02' },
    { id: 'c', card: { rubbish: true } },
  ])
  const cardsIn = async (country: string) =>
    (await groundOf(country)).packs.lanes.filter(({ id }) => id.startsWith('card/')).map(({ id }) => id)
  expect(await cardsIn('US')).toEqual(['card/a'])
  expect(await cardsIn('DE')).toEqual([])
})

test('a pack file of the buyer’s stands in place of ours, and one that cannot be read is passed over', async () => {
  const { packs } = await groundOf('KZ')
  const [rules] = packs.rules
  const file = {
    format: 'landfall-packs',
    version: 1,
    name: 'Rules of my broker',
    madeBy: 'A broker',
    asOf: '2026-11-20',
    rules: [{ ...rules, checkedOn: '2026-11-20' }],
  }
  await library.database.packFiles.bulkPut([
    { id: 'mine', file, addedAt: '2026-11-21T10:00:00.000Z' },
    { id: 'rubbish', file: { format: 'landfall-packs' }, addedAt: '2026-11-21T10:00:00.000Z' },
  ])
  const own = (await groundOf('KZ')).packs.rules
  expect(own.filter(({ id }) => id === rules?.id)).toMatchObject([{ checkedOn: '2026-11-20' }])
})
