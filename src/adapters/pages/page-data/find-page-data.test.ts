import { expect, test } from 'vitest'
import { knownValue } from '../../../domain/field'
import { readPageData } from '../read-offer'
import { ADDRESS, aDataJson, aModel, context, type Json, OFFER } from '../testing/a-page'
import { readScripts } from './read-page-data'

const OTHER = '711111111111'

const own = JSON.stringify(context({ model: aModel() }))
const other = JSON.stringify(
  context({
    model: aModel({ beginAmount: 99 }, { offerDetail: { offerId: Number(OTHER), subject: '另一商品' } }),
  }),
)
const call = (json: string) =>
  `window.contextPath="/d";window.context=(function(b,d){return d})(window.contextPath, ${json});`

const read = (...scripts: string[]) => {
  const reading = readScripts(scripts, OFFER)
  const moq = reading?.reading.moq
  return { ids: reading?.offerIds, moq: moq && knownValue(moq) }
}

test.each([
  { first: 'window.context={"result":{"data":{"loading":{"fields":{"text":"x"}}}}};', because: 'a shell' },
  {
    first: 'window.context={"result":{"global":{"globalData":{"model":{}}},"data":{}}};',
    because: 'an empty model',
  },
  { first: 'window.__INIT_DATA={"data":{},"globalData":{}};', because: 'an empty object of another kind' },
  { first: 'window.context={"result":{}};'.repeat(20), because: 'twenty stubs' },
  {
    first: 'window.context={"result":{"data":{"recommend":{"fields":{"offerList":[{"price":"1.00"}]}}}}};',
    because: 'what is recommended',
  },
  {
    first: '// old: window.context = {"result":{"data":{"mainPrice":{"fields":{}}}}}\n',
    because: 'a comment',
  },
  { first: call(other), because: 'the data of another offer' },
  { first: `/* ${call(other)} */`, because: 'another offer in a comment' },
  { first: `var t='window.context=${other}';`, because: 'another offer in a string' },
])('the offer’s own data is read behind $because', ({ first }) => {
  expect(read(first + call(own))).toEqual({ ids: [OFFER], moq: 6 })
  expect(read(first, call(own))).toEqual({ ids: [OFFER], moq: 6 })
})

test.each([
  { copy: own, is: 'found', because: 'they agree' },
  {
    copy: JSON.stringify(context({ modules: { gallery: { offerId: Number(OFFER), subject: '杯' } } })),
    is: 'found',
    because: 'one of them names no price',
  },
  { copy: own.replaceAll('12.50', '2.50'), is: 'unreadable', because: 'they differ in price' },
])('the price of two copies of an offer’s data is $is when $because', ({ copy, is }) => {
  expect(readScripts([call(own), call(copy)], OFFER)?.reading.pricing?.is).toBe(is)
})

test('data of another offer alone is told apart by its id', () => {
  expect(read(call(other)).ids).toEqual([OTHER])
})

test.each([
  { script: `window.context = JSON.parse(${JSON.stringify(own)});`, because: 'a JSON text' },
  { script: `window.context = JSON.parse('${own}');`, because: 'a JSON text in single quotes' },
  { script: own, because: 'a script that is nothing but JSON' },
  { script: call(own.replaceAll('"', "'")), because: 'single quotes' },
  { script: call(own.replace('晨露', "晨'露").replace('"unit"', "'unit'")), because: 'both kinds of quotes' },
])('$because is read', ({ script }) => {
  expect(read(script)).toEqual({ ids: [OFFER], moq: 6 })
})

test('a stub that never ends does not take longer than the page is worth', () => {
  const started = performance.now()
  expect(read('window.context={"result":{'.repeat(50_000), call(own)).moq).toBe(6)
  expect(performance.now() - started).toBeLessThan(3000)
})

test.each<{ data: Json; because: string }>([
  { data: own, because: 'as text' },
  { data: JSON.stringify(own), because: 'as text in text' },
  { data: { data: own }, because: 'as text in a wrapper' },
  { data: aModel(), because: 'as the model alone' },
  { data: { success: true, data: { offerModel: aModel() } }, because: 'as an offer model' },
  { data: aDataJson(), because: 'as the order data alone' },
])('a tool’s file is read that holds the data $because', ({ data }) => {
  const result = readPageData(data, ADDRESS)
  expect(result.ok && knownValue(result.value.moq)).toBe(6)
})
