import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPageData } from '../../adapters/pages/read-offer'
import { compareOffers } from '../compare/compare'
import { knownValue } from '../field'
import { anOffer, read } from '../trust/an-offer.test-data'
import { offerWarnings } from './offer-warnings'

const FILE = join(
  import.meta.dirname,
  '../../../../shared/captures/offer/2024-10_initdata-pc_597090034012.json',
)
const here = existsSync(FILE)

const captured = () => {
  const page = readPageData(
    JSON.parse(readFileSync(FILE, 'utf8')),
    'https://detail.1688.com/offer/597090034012.html',
  )
  if (!page.ok) throw new Error(page.problem.because)
  return page.value
}

const giftSetIn = (listing: ReturnType<typeof captured>) =>
  (listing.variants.is === 'found' ? listing.variants.value : []).find(
    ({ price }) => knownValue(price) === '20.52',
  )?.id ?? 'the gift set is not there'

describe.skipIf(!here)(
  'the captured gift set of Oct 2024 (skipped where the captures are not at hand)',
  () => {
    test('¥2.30 in its headline is the 80 g cleanser’s, the set costs ¥20.52 and ¥25.65 without the sale', () => {
      const listing = captured()
      const warnings = offerWarnings(listing, { quantity: 300, variantId: giftSetIn(listing) })
      expect(warnings).toContainEqual(
        expect.objectContaining({
          code: 'low-price-other-variant',
          severity: 'high',
          params: { variant: expect.stringContaining('80g'), low: '2.30', price: '20.52' },
        }),
      )
      expect(warnings).toContainEqual(
        expect.objectContaining({
          code: 'promotion-running',
          params: { label: '限时8.0折', standing: '25.65' },
        }),
      )
      expect(warnings).toContainEqual(
        expect.objectContaining({
          code: 'dispatch-longer',
          params: { quantity: '300', days: '15', headline: '2' },
        }),
      )
    })

    test('300 sets are 1500 pieces at ¥4.104; a carton of an unsaid number has no place beside them', () => {
      const listing = captured()
      const carton = anOffer({
        unit: read('箱'),
        pricing: read({ kind: 'by-variant' as const, low: '96', high: '96' }),
      })
      const { items } = compareOffers(
        [
          { listing, choice: { quantity: 300, variantId: giftSetIn(listing) } },
          { listing: carton, choice: { quantity: 1 } },
        ],
        { quantity: 1500 },
      )
      expect(items[0]).toMatchObject({ units: 300, goods: { value: '4.104' }, outcome: { rank: 1 } })
      expect(items[1]?.outcome).toMatchObject({ because: 'pieces-unknown', ask: { code: 'pieces-per-unit' } })
    })
  },
)
