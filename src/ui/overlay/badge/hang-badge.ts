import { askBadgeWords } from '../../../app/page/ask-badge-words'
import type { BadgeLook } from '../../../app/page/badge-look'
import type { OfferPage } from '../../../app/page/offer-page'
import { openPanel } from '../../../app/page/open-panel'
import { type SeenAnswer, tellSeen, watchSettings } from '../../../app/page/tell-seen'
import { badgeWords } from '../../words/badge/badge-words'
import { badgeFace } from './badge-face'
import { drawBadge } from './draw-badge'

/** The shortcut that works anywhere on the page, also when the badge was hidden. */
const isShortcut = (event: KeyboardEvent): boolean =>
  event.isTrusted && event.altKey && event.shiftKey && event.code === 'KeyL'

/**
 * The badge of one page: shows what was read and what the extension answered, opens the panel, steps aside
 * while it is open. Returns the function that takes it away.
 */
export const hangBadge = (page: Document, offer: OfferPage, look: BadgeLook): (() => void) => {
  let words = badgeWords()
  let answer: SeenAnswer | undefined
  let listingAsked: string | undefined
  const open = async () => {
    offer.show()
    if (offer.panelOpen()) return
    const opened = await openPanel()
    if (!opened.ok) {
      answer = opened
      draw()
    }
  }
  const badge = drawBadge(page, { pressed: open, moved: look.move })
  const draw = () => badge.show(badgeFace(offer.state(), answer, words), words('badge.keys'))
  const learnWords = async () => {
    const catalogue = await askBadgeWords()
    if (catalogue) words = badgeWords(catalogue.words)
    draw()
  }
  const askAgain = async () => {
    const state = offer.state()
    if (state.is !== 'read' || !state.result.ok) return
    const listing = state.result.value
    const asked = JSON.stringify(listing)
    listingAsked = asked
    const told = await tellSeen(listing)
    if (listingAsked !== asked) return
    answer = told
    draw()
  }
  const showOrHide = () => badge.setHidden(offer.panelOpen() || isHidden || !isPlaced)
  let isHidden = false
  let isPlaced = false
  let wasOpen = false
  const stops = [
    offer.watch(() => {
      answer = undefined
      listingAsked = undefined
      draw()
      void askAgain()
    }),
    offer.watchPanel((isOpen) => {
      showOrHide()
      if (wasOpen && !isOpen) badge.focus()
      wasOpen = isOpen
    }),
    offer.watchHidden((hidden) => {
      isHidden = hidden
      showOrHide()
    }),
    watchSettings(() => {
      void learnWords()
      void askAgain()
    }),
    look.watch((now) => {
      badge.place(now.place)
      badge.setDark(now.dark)
      isPlaced = true
      showOrHide()
    }),
  ]
  const onKey = (event: KeyboardEvent) => {
    if (isShortcut(event)) void open()
  }
  page.addEventListener('keydown', onKey, true)
  void learnWords()
  return () => {
    page.removeEventListener('keydown', onKey, true)
    for (const stop of stops) stop()
    badge.remove()
  }
}
