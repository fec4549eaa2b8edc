import { defineContentScript } from 'wxt/utils/define-content-script'
import { badgeLook } from '../src/app/page/badge-look'
import { isNewPage } from '../src/app/page/is-new-page'
import { openOfferPage } from '../src/app/page/offer-page'
import { publishSession } from '../src/app/page/page-session'
import { readThisPage } from '../src/app/page/read-this-page'
import { hangBadge } from '../src/ui/overlay/badge/hang-badge'

export default defineContentScript({
  matches: ['*://detail.1688.com/offer/*', '*://m.1688.com/offer/*', '*://detail.m.1688.com/page/*'],
  runAt: 'document_end',
  main(ctx) {
    const offer = openOfferPage(document, readThisPage(document))
    const takeAway = hangBadge(document, offer, badgeLook(window))
    publishSession(offer)
    ctx.addEventListener(window, 'wxt:locationchange', ({ oldUrl, newUrl }) => {
      if (isNewPage(oldUrl, newUrl)) offer.addressChanged()
    })
    ctx.onInvalidated(() => {
      offer.setPanelOpen(false)
      offer.stop()
      takeAway()
      publishSession(undefined)
    })
  },
})
