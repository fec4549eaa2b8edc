import { createRoot, type Root } from 'react-dom/client'
import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { CostGround } from '../src/app/page/cost-ground'
import { openOfferPage } from '../src/app/page/offer-page'
import type { PageSession } from '../src/app/page/page-session'
import type { Reading } from '../src/app/page/reading-answer'
import { categoryPriors } from '../src/data/category-priors'
import { packs } from '../src/data/packs'
import { type BuyerProfile, newBuyer } from '../src/domain/buyer'
import { found } from '../src/domain/field'
import { ok } from '../src/domain/result'
import { Panel } from '../src/ui/overlay/panel/panel'
import { byRole } from './by-role'
import { aListing } from './rows/a-listing'

/** A buyer in Nigeria, by air: the rules we have there leave the clearance fee to be entered. */
export const lagos: BuyerProfile = {
  ...newBuyer,
  asked: true,
  country: 'NG',
  currency: 'USD',
  mode: 'air',
}

export const cups = aListing({
  unit: found('个', 'page-data', 'unit'),
  moq: found(50, 'page-data', 'moq'),
  pricing: found(
    {
      kind: 'by-quantity',
      tiers: [
        { from: 50, price: '31.00' },
        { from: 200, price: '27.50' },
      ],
    },
    'page-data',
    'priceRanges',
  ),
})

/** What the background keeps for the cost of an offer: here the rules that come with the extension. */
export const ground: CostGround = { packs, priors: categoryPriors, goods: { candidates: [] } }

/** What the background would answer, by the name of the message; a function answers what it is asked. */
export type Answers = Record<string, unknown>

type Asked = { landfall: string; ask: unknown }

const isAsked = (message: unknown): message is Asked =>
  typeof message === 'object' && message !== null && 'landfall' in message

/** The panel over a page that was read, with a background that answers as told. Close it after each test. */
export const panelOnPage = () => {
  let root: Root | undefined
  const asked: Asked[] = []
  const answers: Answers = {
    'offer/memory': { ok: true, value: { observations: [] } },
    'cost/ground': { ok: true, value: ground },
    'cost/countries': { ok: true, value: { covered: ['NG'] } },
  }
  fakeBrowser.reset()
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((...sent: unknown[]) => {
    const [message] = sent
    if (!isAsked(message)) return Promise.resolve()
    asked.push(message)
    const answer = answers[message.landfall]
    return Promise.resolve(typeof answer === 'function' ? answer(message.ask) : answer)
  })
  return {
    answers,
    /** Everything the panel asked so far, oldest first. */
    asked,
    open: async (reading: Reading, buyer: BuyerProfile): Promise<PageSession> => {
      await fakeBrowser.storage.local.set({ buyer })
      const session = openOfferPage(document, async () => ok(reading))
      session.setPanelOpen(true)
      const place = document.createElement('div')
      document.body.append(place)
      root = createRoot(place)
      root.render(<Panel session={session} />)
      await soon(() => byRole('complementary'))
      return session
    },
    close: () => {
      vi.unstubAllGlobals()
      root?.unmount()
      document.body.replaceChildren()
    },
  }
}

export const soon = (check: () => void) => vi.waitFor(check)

export const shown = () => document.body.textContent

/** React notices a value only when it is set as the browser sets it, past its own property. */
export const type = (element: HTMLElement, text: string) => {
  const value = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')
  value?.set?.call(element, text)
  element.dispatchEvent(new Event('input', { bubbles: true }))
}
