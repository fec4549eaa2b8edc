// @vitest-environment jsdom
import axe from 'axe-core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { allByRole, byRole } from '../../../../tests/by-role'
import { cups, lagos, panelOnPage, shown, soon, type } from '../../../../tests/panel-on-page'
import { aListing, aVariant } from '../../../../tests/rows/a-listing'
import type { PageSession } from '../../../app/page/page-session'
import type { Reading } from '../../../app/page/reading-answer'
import { type BuyerProfile, newBuyer } from '../../../domain/buyer'
import { found, unreadable } from '../../../domain/field'
import { pageProblem } from '../../../domain/page-problem'

let panel: ReturnType<typeof panelOnPage>
let session: PageSession

beforeEach(() => {
  panel = panelOnPage()
})

afterEach(() => panel.close())

const open = async (reading: Reading, buyer: BuyerProfile) => {
  session = await panel.open(reading, buyer)
}

test('a new buyer is asked once where the goods go, and may skip it', async () => {
  await open({ ok: true, value: cups }, newBuyer)
  byRole('combobox', 'Destination country')
  byRole('button', 'Skip for now').click()
  await soon(() => byRole('button', 'Set the destination'))
  expect(shown()).toContain('nothing is worked out for a guessed one')
})

test('the first questions are asked in the browser’s language, and the answer keeps it', async () => {
  vi.stubGlobal('navigator', { ...navigator, languages: ['de-DE', 'ru-RU', 'en'] })
  await open({ ok: true, value: cups }, newBuyer)
  await soon(() => byRole('heading', 'Куда вы покупаете?'))
  byRole('button', 'Пропустить').click()
  await soon(() => byRole('button', 'Указать страну'))
})

test('what could not be read is named beside the title', async () => {
  await open({ ok: true, value: { ...cups, unit: unreadable('每扎', '#unit') } }, lagos)
  await soon(() => expect(shown()).toContain('Partly read, not: Unit'))
})

test('the buyer’s tier is marked and the next one says what it saves', async () => {
  await open({ ok: true, value: cups }, lagos)
  await soon(() => expect(byRole('button', /^50–199/).textContent).toContain('your price'))
  expect(byRole('button', /^≥ 200/).textContent).toContain('150 more: saves ¥3.50')
})

test('a quantity below the minimum says how many are missing', async () => {
  await open({ ok: true, value: cups }, lagos)
  await soon(() => byRole('textbox', 'Quantity'))
  type(byRole('textbox', 'Quantity'), '30')
  await soon(() => expect(shown()).toContain('20 pieces short of the minimum order of 50 pieces'))
})

test('the quantity is kept for the next time the panel opens on this offer', async () => {
  await open({ ok: true, value: cups }, lagos)
  await soon(() => byRole('textbox', 'Quantity'))
  type(byRole('textbox', 'Quantity'), '300')
  await soon(() => expect(session.choice()).toEqual({ quantity: 300 }))
})

test('a cost with a hole is called incomplete and shows no total', async () => {
  await open({ ok: true, value: cups }, lagos)
  await soon(() => expect(allByRole('status', /^Incomplete:.*clearance fee/)).toHaveLength(1))
  expect(shown()).toContain('This is a part, not a total')
  expect(shown()).not.toContain('In total for')
})

const bags = aListing({
  pricing: found({ kind: 'by-variant', low: '9.90', high: '18.00' }, 'page-data', 'sku'),
  variantAxes: found([{ name: '颜色', values: ['雾灰色', '黑色'] }], 'page-data', 'skuProps'),
  variants: found(
    ['雾灰色', '黑色'].map((name) =>
      aVariant({ id: name, values: [name], price: found('9.90', 'page-data', 'sku') }),
    ),
    'page-data',
    'sku',
  ),
})

test('before a variant is chosen the panel says so, with no sum of the rest', async () => {
  await open({ ok: true, value: bags }, lagos)
  await soon(() => byRole('status', /^Choose a variant: its price, weight and cost follow from it/))
  expect(shown()).not.toContain('This is a part, not a total')
  byRole('button', 'Go to the variants').click()
  expect(document.activeElement).toBe(byRole('radio', /雾灰色/))
})

test('a chosen variant brings back the cost, or what it still lacks', async () => {
  await open({ ok: true, value: bags }, lagos)
  await soon(() => byRole('radio', /黑色/).click())
  await soon(() => expect(allByRole('status', /^Choose a variant/)).toHaveLength(0))
  await soon(() => byRole('button', /^Goods.*¥495\.00/))
})

test('saving says that it is saved and can be taken back', async () => {
  panel.answers['offer/save'] = {
    ok: true,
    value: { offerId: cups.offerId, savedAt: '2026-11-22T10:00:00Z' },
  }
  panel.answers['offer/unsave'] = { ok: true, value: { offerId: cups.offerId } }
  await open({ ok: true, value: cups }, lagos)
  await soon(() => byRole('button', 'Save').click())
  await soon(() => expect(shown()).toContain('Saved Nov 22, 2026'))
  byRole('button', 'Remove').click()
  await soon(() => byRole('button', 'Save'))
})

test('a save that failed says why and can be tried again', async () => {
  panel.answers['offer/save'] = { ok: false, problem: { kind: 'storage-full', detail: '' } }
  await open({ ok: true, value: cups }, lagos)
  await soon(() => byRole('button', 'Save').click())
  await soon(() => expect(shown()).toContain('disk space for extensions is full'))
  byRole('button', 'Save')
})

test.each(pageProblem.shape.kind.options)(
  'a page that is %s is explained, and read again only on wish',
  async (kind) => {
    await open({ ok: false, problem: { kind, because: 'title' } }, lagos)
    await vi.waitFor(() => byRole('heading', /./), { timeout: 3000 })
    byRole('button', 'Read again')
    expect(shown()).toContain('Seen on the page: title')
    expect(shown()).not.toMatch(/[¥$]\d/)
  },
)

test('Escape closes the panel', async () => {
  await open({ ok: true, value: cups }, lagos)
  byRole('complementary').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  await soon(() => expect(session.panelOpen()).toBe(false))
})

test('the words change with the language, and Chinese stays', async () => {
  await open({ ok: true, value: cups }, { ...lagos, language: 'ru' })
  await soon(() => byRole('button', 'Сохранить'))
  expect(shown()).toContain('304不锈钢保温杯')
})

test('what a page calls itself is shown as text, never as markup', async () => {
  const title = found('<img src=x onerror=alert(1)>杯', 'page-data', 'title')
  await open({ ok: true, value: { ...cups, title } }, lagos)
  await soon(() => expect(shown()).toContain('<img src=x onerror=alert(1)>杯'))
  expect(document.querySelector('img')).toBeNull()
})

test.each([
  { buyer: newBuyer, because: 'the questions of the first run' },
  { buyer: lagos, because: 'a whole offer' },
])('a screen reader finds its way: $because', async ({ buyer }) => {
  await open({ ok: true, value: cups }, buyer)
  await soon(() => byRole('button', /Save|Show landed cost/))
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})
