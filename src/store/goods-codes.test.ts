import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { openDatabase } from './database'
import { putCode, readCode, removeCodes } from './goods-codes'

const database = openDatabase('codes')
const bottle = { offerId: '700000000001', category: '保温杯', supplier: 'member:b2b-1' }
const otherBottle = { ...bottle, offerId: '700000000002' }
const othersBottle = { ...otherBottle, supplier: 'member:b2b-2' }
const code = (digits: string) => ({ code: digits, setOn: '2026-11-22' })

beforeEach(() => database.goodsCodes.clear())

test('a code confirmed for a product is not taken for another one', async () => {
  await putCode(database, bottle, ['offer'], code('961700'))
  expect(await readCode(database, bottle)).toEqual({ ...code('961700'), scope: 'offer' })
  expect(await readCode(database, otherBottle)).toBeUndefined()
})

test('the product stands before its supplier’s goods, and those before the category', async () => {
  await putCode(database, bottle, ['category'], code('732393'))
  await putCode(database, bottle, ['supplier'], code('961700'))
  await putCode(database, bottle, ['offer'], code('392410'))
  expect(await readCode(database, bottle)).toMatchObject({ code: '392410', scope: 'offer' })
  expect(await readCode(database, otherBottle)).toMatchObject({ code: '961700', scope: 'supplier' })
  expect(await readCode(database, othersBottle)).toMatchObject({ code: '732393', scope: 'category' })
})

test('what a supplier usually sells says nothing of another category of theirs', async () => {
  await putCode(database, bottle, ['supplier'], code('961700'))
  expect(await readCode(database, { ...otherBottle, category: '饭盒' })).toBeUndefined()
})

test('without a category only the product is remembered', async () => {
  await putCode(database, { offerId: '700000000003' }, ['offer', 'category', 'supplier'], code('961700'))
  expect(await database.goodsCodes.toCollection().primaryKeys()).toEqual(['offer/700000000003'])
})

test('taken back, it is forgotten in all its scopes', async () => {
  await putCode(database, bottle, ['offer', 'category', 'supplier'], code('961700'))
  await removeCodes(database, bottle)
  expect(await readCode(database, bottle)).toBeUndefined()
  expect(await database.goodsCodes.count()).toBe(0)
})

test('a row that can no longer be read hides no other', async () => {
  await putCode(database, bottle, ['category'], code('732393'))
  await database.goodsCodes.put({ key: 'offer/700000000001', code: { code: 'rubbish' } })
  expect(await readCode(database, bottle)).toMatchObject({ scope: 'category' })
})
