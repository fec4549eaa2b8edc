import { defineContentScript } from 'wxt/utils/define-content-script'
import { badgeLook } from '../src/app/page/badge-look'
import { openOfferPage } from '../src/app/page/offer-page'
import { publishSession } from '../src/app/page/page-session'
import { readThisPage } from '../src/app/page/read-this-page'
import { watchAddress } from '../src/app/page/watch-address'
import { whenReplaced } from '../src/app/page/when-replaced'
import { hangBadge } from '../src/ui/overlay/badge/hang-badge'

export default defineContentScript({
  matches: [
    'https://detail.1688.com/offer/*',
    'https://m.1688.com/offer/*',
    'https://detail.m.1688.com/page/*',
  ],
  runAt: 'document_end',
  // WXT's own context is left out of this bundle (wxt.config.ts): `main` is given nothing.
  main() {
    const offer = openOfferPage(document, readThisPage(document))
    const takeAway = hangBadge(document, offer, badgeLook(window))
    publishSession(offer)
    const stopWatching = watchAddress(window, offer.addressChanged)
    whenReplaced(document, () => {
      stopWatching()
      offer.setPanelOpen(false)
      offer.stop()
      takeAway()
      publishSession(undefined)
    })
  },
})
