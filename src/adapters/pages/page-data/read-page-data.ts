import { given } from '../drawn'
import type { Reading, SourceReading } from '../source-reading'
import { withoutMoney } from '../without-money'
import { foreignCurrency } from './data-currency'
import { findPageData } from './find-page-data'
import { readOfferPacking } from './packing'
import type { PageData } from './page-data'
import { readOrderTerms } from './read-order-terms'
import { readPricing } from './read-pricing'
import { readProduct } from './read-product'
import { readSales } from './read-sales'
import { readShipping } from './read-shipping'
import { readSupplier } from './read-supplier'
import { asId } from './values'

const OFFER_IDS =
  'offer.offerId temp.offerId base.offerId gallery.offerId D.sceneKey.offerId ' +
  'trade.offerId N.offerId N.offerInfoModel.offerId'

/** Every offer id the data names; more than one means that it is not one offer's data. */
export const offerIdsIn = (data: PageData): string[] => [
  ...new Set(
    OFFER_IDS.split(' ').flatMap((path) => {
      const id = asId(data.at(path))
      return id && id.length >= 6 && id.length <= 16 ? [id] : []
    }),
  ),
]

/** Everything one page's data says, each fact at the path it was found; facts it does not carry are left out. */
export const readFacts = (data: PageData): SourceReading => {
  const product = readProduct(data)
  const terms = readOrderTerms(data)
  const unit = terms.unit?.is === 'found' ? terms.unit.value : undefined
  const pricing = readPricing(data, unit)
  return {
    ...given<SourceReading>({
      ...product,
      ...terms,
      ...pricing,
      ...readOfferPacking(data, unit),
      ...readShipping(data),
      ...readSales(data),
    }),
    supplier: readSupplier(data),
  }
}

export const readData = (data: PageData): Reading => {
  const notYuan = foreignCurrency(data)
  return {
    generation: data.generation,
    reading: readFacts(data),
    offerIds: offerIdsIn(data),
    ...(notYuan && { notYuan }),
  }
}

const tellsSomething = ({ title, pricing, moq }: SourceReading): boolean =>
  [title, pricing, moq].some((field) => field?.is === 'found')

/** Two copies of one offer's data that differ in price: the page does not say which of them holds. */
const undisputed = ([first, ...others]: Reading[]): Reading | undefined => {
  const prices = [first, ...others].flatMap((one) => {
    const pricing = one?.reading.pricing
    return pricing?.is === 'found' ? [JSON.stringify(pricing.value)] : []
  })
  return first && new Set(prices).size > 1
    ? { ...first, reading: withoutMoney(first.reading, 'two data objects') }
    : first
}

/**
 * The page's own data object of 2021 on, PC or mobile: the first that is about the address's offer and says
 * something of it. Else one that names another offer, so that the page is refused; else one that names none.
 */
export const readScripts = (scripts: string[], offerId: string | undefined): Reading | undefined => {
  const all = findPageData(scripts).map((data) => ({ data, ids: offerIdsIn(data) }))
  const about = (wanted: (ids: string[]) => boolean): Reading[] =>
    all
      .filter(({ ids }) => wanted(ids))
      .map(({ data }) => readData(data))
      .filter(({ reading }) => tellsSomething(reading))
  const own = offerId ? about((ids) => ids.length === 1 && ids[0] === offerId) : []
  const [first] = all
  return (
    undisputed(own) ??
    about((ids) => ids.length > 0)[0] ??
    about((ids) => ids.length === 0)[0] ??
    (first && readData(first.data))
  )
}
