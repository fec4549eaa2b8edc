import { PAGE_ADDRESSES } from './addresses.ts'
import { type Answer, gbkPage, page, redirect } from './answer.ts'
import { consignOf } from './catalogue/consign.ts'
import type { Product, Treatment } from './catalogue/shapes.ts'
import { contextPage } from './pages/context/page.ts'
import { initDataPage } from './pages/init-data/page.ts'
import { laputaPage } from './pages/laputa/page.ts'
import { mobilePage } from './pages/mobile/page.ts'
import {
  cutOffPage,
  latePage,
  otherOfferPage,
  priceBlockedPage,
  skeletonPage,
} from './pages/trouble/broken.ts'
import { newLayoutPage, renamedPage } from './pages/trouble/overnight.ts'
import { translatedPage } from './pages/trouble/translated.ts'
import { removedPage, signInPage, sliderPage } from './pages/trouble/walls.ts'

const TREATED: Record<Treatment, (product: Product) => Answer> = {
  'sign-in-wall': () => page(signInPage()),
  'sign-in-redirect': (product) =>
    redirect(
      `${PAGE_ADDRESSES.signIn}?Done=${encodeURIComponent(`https://detail.1688.com/offer/${product.offerId}.html`)}`,
    ),
  slider: () => page(sliderPage()),
  'slider-redirect': () => redirect(PAGE_ADDRESSES.slider),
  removed: (product) => page(removedPage(product.title)),
  'cut-off': (product) => page(cutOffPage(product)),
  late: (product) => page(latePage(product)),
  skeleton: (product) => page(skeletonPage(product)),
  'other-offer': (product) => page(otherOfferPage(product)),
  translated: (product) => page(translatedPage(product)),
  'price-blocked': (product) => page(priceBlockedPage(product)),
  renamed: (product) => page(renamedPage(product)),
  'new-layout': (product) => page(newLayoutPage(product)),
}

const hasConsign = (product: Product): boolean =>
  product.generation === 'context' && !product.treatment && product.scene === undefined

const desktop = (product: Product): Answer => {
  if (product.generation === 'laputa') return gbkPage(laputaPage(product))
  if (product.generation === 'init-data') return page(initDataPage(product))
  return page(contextPage(product))
}

/** What stands at detail.1688.com for an offer; `?sk=consign` asks for its drop-ship scene. */
export const offerAnswer = (product: Product, url?: URL): Answer => {
  if (url?.searchParams.get('sk') === 'consign' && hasConsign(product))
    return page(contextPage(consignOf(product)))
  if (product.treatment) return TREATED[product.treatment](product)
  if (product.generation === 'mobile') return redirect(`https://m.1688.com/offer/${product.offerId}.html`)
  return desktop(product)
}

/** What stands at m.1688.com for it: every offer has a page for telephones, unless something is wrong with it. */
export const mobileAnswer = (product: Product): Answer =>
  product.treatment ? offerAnswer(product) : page(mobilePage(product))
