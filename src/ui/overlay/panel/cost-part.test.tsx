// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { allByRole, byRole } from '../../../../tests/by-role'
import { cups, ground, lagos, panelOnPage, shown, soon, type } from '../../../../tests/panel-on-page'
import type { BuyerProfile } from '../../../domain/buyer'
import type { GoodsCode } from '../../../domain/goods-code/goods-code'

const own = (value: string, currency?: string) => ({
  value,
  setOn: '2026-11-22',
  ...(currency ? { currency } : {}),
})

/** All that Nigeria leaves open is filled, so that there is a total. */
const settled: BuyerProfile = {
  ...lagos,
  usualQuantity: 200,
  ownValues: {
    NG: {
      'exchange-rate': own('0.14'),
      clearance: own('80', 'USD'),
      'air-rate': own('6', 'USD'),
    },
  },
  offerValues: { [cups.offerId]: { duty: { ...own('10'), holdsFor: { country: 'NG' } } } },
}

let panel: ReturnType<typeof panelOnPage>

beforeEach(() => {
  panel = panelOnPage()
})

afterEach(() => panel.close())

const stored = async (): Promise<BuyerProfile> =>
  (await fakeBrowser.storage.local.get('buyer')).buyer as BuyerProfile
const hasCost = () => soon(() => byRole('button', /^Main freight/))
const open = async (buyer = settled) => {
  const session = await panel.open({ ok: true, value: cups }, buyer)
  return session
}

/** Quotes 500 dollars for the whole shipment, as the forwarder wrote it. */
const quote = async (amount: string) => {
  byRole('button', /^Freight and terms/).click()
  await soon(() => byRole('textbox', 'Change this: Freight quoted for this order'))
  type(byRole('textbox', 'Change this: Freight quoted for this order'), amount)
  await soon(() =>
    expect(allByRole('button', 'Use').some((button) => !button.hasAttribute('disabled'))).toBe(true),
  )
  allByRole('button', 'Use')
    .find((button) => !button.hasAttribute('disabled'))
    ?.click()
}

test('price, minimum and supplier stand there while the figures for the cost are on their way', async () => {
  panel.answers['cost/ground'] = new Promise(() => undefined)
  await open()
  await soon(() => byRole('status', 'Working out the landed cost…'))
  expect(shown()).toContain('Minimum order met: 50 pieces')
  expect(shown()).toContain('义乌市晨露日用品有限公司')
  expect(shown()).not.toMatch(/≈/)
})

test('figures that did not come are said, with no cost, and can be asked for again', async () => {
  panel.answers['cost/ground'] = { ok: false, problem: { kind: 'failed', detail: '' } }
  await open()
  await soon(() => byRole('status', /could not be fetched from Landfall/))
  expect(shown()).not.toMatch(/≈/)
  panel.answers['cost/ground'] = { ok: true, value: ground }
  byRole('button', 'Try again').click()
  await hasCost()
})

test('after an update of the extension only a reload helps, and that is said', async () => {
  panel.answers['cost/ground'] = { ok: false, problem: { kind: 'reload-page', detail: '' } }
  await open()
  await soon(() => byRole('status', /Reload the page/))
  expect(allByRole('button', 'Try again')).toEqual([])
})

test('the figures are asked for the buyer’s own country', async () => {
  await open()
  await hasCost()
  expect(panel.asked.filter(({ landfall }) => landfall === 'cost/ground').map(({ ask }) => ask)).toEqual([
    { listing: cups, country: 'NG' },
  ])
})

test('for another country the figures are asked anew, and no cost of the former one stands there meanwhile', async () => {
  await open()
  await hasCost()
  panel.answers['cost/ground'] = new Promise(() => undefined)
  await fakeBrowser.storage.local.set({ buyer: { ...settled, country: 'GB', currency: 'GBP' } })
  await soon(() => byRole('status', 'Working out the landed cost…'))
  expect(shown()).not.toMatch(/≈/)
  expect(panel.asked.at(-1)?.ask).toMatchObject({ country: 'GB' })
})

test('a quote for the shipment moves the freight and what stands on it, and the panel says by how much', async () => {
  await open()
  await hasCost()
  await quote('500')
  const bar = () => byRole('region', 'What the last change moved')
  await soon(() => expect(bar().textContent).toMatch(/Unit cost \$[\d.]+ → \$[\d.]+ \(\+\$/))
  expect(bar().textContent).toContain('Main freight +$')
  expect(byRole('button', /^Main freight/).textContent).toMatch(/→ \$500\.00/)
  expect(byRole('button', /^Goods/).textContent).not.toContain('→')
})

test('a quote that may vary is kept with its range', async () => {
  await open()
  await hasCost()
  byRole('button', /^Freight and terms/).click()
  await soon(() => type(byRole('textbox', 'Change this: Freight quoted for this order'), '500'))
  allByRole('button', 'It may vary')[0]?.click()
  await soon(() => type(byRole('textbox', 'At least'), '450'))
  type(byRole('textbox', 'At most'), '600')
  await soon(() => expect(byRole('button', 'Use').hasAttribute('disabled')).toBe(false))
  byRole('button', 'Use').click()
  await soon(async () =>
    expect((await stored()).offerValues[cups.offerId]?.['main-freight']).toMatchObject({
      value: '500',
      low: '450',
      high: '600',
    }),
  )
})

test('the last change can be undone, also in what is stored', async () => {
  await open()
  await hasCost()
  const before = byRole('button', /^Main freight/).textContent
  await quote('500')
  await soon(() => byRole('button', 'Undo').click())
  await soon(() => expect(byRole('button', /^Main freight/).textContent).toBe(before))
  expect((await stored()).offerValues[cups.offerId]?.['main-freight']).toBeUndefined()
})

test('what is only tried is shown beside the base, and nothing of it is stored', async () => {
  await open()
  await hasCost()
  byRole('checkbox', 'Try without saving').click()
  await soon(() => byRole('region', 'Trying without saving'))
  await quote('500')
  await soon(() => expect(byRole('region', 'Trying without saving').textContent).toMatch(/Trying: \$/))
  expect((await stored()).offerValues[cups.offerId]?.['main-freight']).toBeUndefined()
  byRole('button', 'Discard').click()
  await soon(() => expect(allByRole('region', 'Trying without saving')).toEqual([]))
  expect(byRole('button', /^Main freight/).textContent).not.toContain('500')
})

test('what was tried and kept is stored', async () => {
  await open()
  await hasCost()
  byRole('checkbox', 'Try without saving').click()
  await soon(() => byRole('region', 'Trying without saving'))
  await quote('500')
  await soon(() => expect(byRole('region', 'Trying without saving').textContent).toMatch(/Trying: \$/))
  byRole('button', 'Keep').click()
  await soon(() => expect(byRole('button', /^Main freight/).textContent).toContain('500'))
  expect((await stored()).offerValues[cups.offerId]?.['main-freight']?.value).toBe('500')
})

test('a price that holds more of the way says who pays what, and moves the lines', async () => {
  await open()
  await hasCost()
  byRole('button', /^Freight and terms/).click()
  await soon(() => byRole('combobox', /What the seller’s price holds/))
  const terms = byRole('combobox', /What the seller’s price holds/)
  expect(shown()).toContain('You pay everything from the seller’s door on.')
  const value = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')
  value?.set?.call(terms, 'CIF')
  terms.dispatchEvent(new Event('change', { bubbles: true }))
  await soon(() => expect(shown()).toContain('Seller pays freight and insurance to your port'))
  expect((await stored()).offerTerms).toEqual({ [cups.offerId]: 'CIF' })
})

const candidates: GoodsCode = {
  candidates: [
    {
      code: '961700',
      label: 'Vacuum flasks',
      because: 'title',
      matched: '保温杯',
      question: 'vacuum-or-plain',
    },
    { code: '732393', label: 'Steel kitchenware', because: 'material', question: 'vacuum-or-plain' },
  ],
}

test('each code that may be right shows its duty; the buyer’s word is kept and the figures are asked anew', async () => {
  panel.answers['cost/ground'] = { ok: true, value: { ...ground, goods: candidates } }
  panel.answers['goods-code/duties'] = {
    ok: true,
    value: {
      hits: candidates.candidates.map((candidate, index) => ({
        candidate,
        percent: { low: String(index), high: '6.7' },
        lines: [],
        remedy: false,
      })),
    },
  }
  panel.answers['goods-code/confirm'] = { ok: true, value: {} }
  await open()
  await hasCost()
  byRole('button', /^Customs code and duty/).click()
  await soon(() => expect(byRole('button', /^9617\.00.*Vacuum flasks/).textContent).toContain('0–6.7 %'))
  byRole('button', /^9617\.00/).click()
  await soon(() => byRole('checkbox', 'this category on 1688').click())
  byRole('button', 'Use this code').click()
  await soon(() => expect(panel.asked.filter(({ landfall }) => landfall === 'cost/ground')).toHaveLength(2))
  const confirmed = panel.asked.find(({ landfall }) => landfall === 'goods-code/confirm')
  expect(confirmed?.ask).toMatchObject({
    offerId: cups.offerId,
    code: '961700',
    scopes: ['offer', 'category'],
  })
})

test('a target is handed over for the message to the seller', async () => {
  Object.assign(navigator, { clipboard: { writeText: () => Promise.resolve() } })
  const session = await open()
  await hasCost()
  byRole('button', /^From a target cost/).click()
  await soon(() => type(byRole('textbox', /What may one unit cost you/), '6'))
  await soon(() => byRole('button', 'Copy for negotiation: 200').click())
  await soon(() =>
    expect(session.negotiationTarget()).toMatchObject({
      offerId: cups.offerId,
      quantity: 200,
      currency: 'CNY',
    }),
  )
})

test('a selling price says what is left of it', async () => {
  await open()
  await hasCost()
  byRole('button', 'What is left when you sell').click()
  await soon(() => type(byRole('textbox', /You sell one piece/), '15'))
  await soon(() => expect(byRole('row', /Left, one piece/).textContent).toMatch(/\$/))
})

test('a press on a best quantity orders that many', async () => {
  const session = await open({ ...settled, usualQuantity: 150 })
  await hasCost()
  byRole('button', 'Cost by quantity').click()
  await soon(() => byRole('button', /^200 pieces/).click())
  await soon(() => expect(session.choice()?.quantity).toBe(200))
})

const dresses: GoodsCode = {
  candidates: [
    { code: '62044', label: 'Dresses, woven', because: 'title' },
    { code: '61044', label: 'Dresses, knitted', because: 'title' },
  ],
  questions: [
    {
      id: 'knit',
      answers: [
        { id: 'knitted', codes: ['61044'] },
        { id: 'woven', codes: ['62044'] },
      ],
    },
  ],
}

test('an answer leaves only the codes it allows, until it is taken back', async () => {
  panel.answers['cost/ground'] = { ok: true, value: { ...ground, goods: dresses } }
  panel.answers['goods-code/duties'] = { ok: true, value: { hits: [] } }
  await open()
  await hasCost()
  byRole('button', /^Customs code and duty/).click()
  await soon(() => byRole('button', /^Knitted/).click())
  await soon(() => expect(allByRole('button', /Dresses, woven/)).toEqual([]))
  expect(shown()).toContain('Dresses, knitted')
  byRole('button', 'Take back').click()
  await soon(() => byRole('button', /Dresses, woven/))
  byRole('button', /^Knitted/)
})

test('back from another tab the figures are asked for again: rates may have changed there', async () => {
  await open()
  await hasCost()
  const before = panel.asked.filter(({ landfall }) => landfall === 'cost/ground').length
  document.dispatchEvent(new Event('visibilitychange'))
  await soon(() =>
    expect(panel.asked.filter(({ landfall }) => landfall === 'cost/ground')).toHaveLength(before + 1),
  )
})
