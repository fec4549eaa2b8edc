import type { Choice } from '../../domain/choice'
import type { NegotiationTarget } from '../../domain/negotiation-target'
import { whileThePageGrows } from './page-growth'
import type { PageSession, PageState } from './page-session'
import type { ReadPage } from './read-this-page'
import type { Reading } from './reading-answer'
import { watched } from './watched'

export type OfferPage = PageSession & {
  /** The page took another address without loading. */
  addressChanged: () => void
  stop: () => void
  watchHidden: (changed: (hidden: boolean) => void) => () => void
  show: () => void
}

/** Only these may cure themselves while the page loads; a wall or a check is named and left alone. */
const MAY_STILL_COME = ['not-loaded', 'unknown-layout', 'wrong-offer']

const mayStillCome = (reading: Reading): boolean =>
  reading.ok
    ? [reading.value.title, reading.value.pricing, reading.value.moq].some((field) => field.is !== 'found')
    : MAY_STILL_COME.includes(reading.problem.kind)

/** A later look replaces what we have only when it reads more: a page that is torn down is not believed. */
const isNews = (now: Reading, before: Reading | undefined): boolean =>
  !before || (now.ok ? JSON.stringify(now) !== JSON.stringify(before) : !before.ok)

/** How many looks an unreadable page gets before its problem is said; "reading" until then. */
const PATIENT_LOOKS = 2

/** Browsers tell of a new address just before the page has it; ms until it surely does. */
const SETTLING = 50

/** The page in this tab, read now, and again as long as it is still arriving. */
export const openOfferPage = (page: Document, read: ReadPage): OfferPage => {
  const state = watched<PageState>({ is: 'reading' })
  const panel = watched(false)
  const hidden = watched(false)
  let latest: Reading | undefined
  let choice: Choice | undefined
  let target: NegotiationTarget | undefined
  let stopLooking: (() => void) | undefined

  const take = (reading: Reading, mayWait: boolean) => {
    if (!isNews(reading, latest)) return
    latest = reading
    state.set(!reading.ok && mayWait ? { is: 'reading' } : { is: 'read', result: reading })
  }

  const look = () => {
    stopLooking?.()
    latest = undefined
    let isOver = false
    let stopGrowth: (() => void) | undefined
    let looks = 0
    stopLooking = () => {
      isOver = true
      stopGrowth?.()
    }
    // Answers whether a later look may read more; what is heard after this round is over is dropped.
    const lookOnce = async (left: number, grew: boolean): Promise<boolean> => {
      const answer = grew || !latest ? await read() : { ok: true as const, value: latest }
      if (isOver) return false
      if (!answer.ok) {
        if (!latest) state.set({ is: 'reading', stopped: answer.problem })
        return false
      }
      const goOn = mayStillCome(answer.value)
      take(answer.value, goOn && looks < PATIENT_LOOKS && left > 0)
      looks += 1
      return goOn
    }
    void lookOnce(1, true).then((goOn) => {
      if (goOn && !isOver) stopGrowth = whileThePageGrows(page, lookOnce)
    })
  }

  look()
  return {
    state: state.get,
    watch: state.watch,
    reread: look,
    setPanelOpen: panel.set,
    panelOpen: panel.get,
    watchPanel: panel.watch,
    choice: () => choice,
    setChoice: (picked) => {
      choice = picked
    },
    negotiationTarget: () => target,
    setNegotiationTarget: (asked) => {
      target = asked
    },
    hide: () => hidden.set(true),
    show: () => hidden.set(false),
    watchHidden: hidden.watch,
    addressChanged: () => {
      choice = undefined
      target = undefined
      hidden.set(false)
      state.set({ is: 'reading' })
      stopLooking?.()
      const timer = setTimeout(look, SETTLING)
      stopLooking = () => clearTimeout(timer)
    },
    stop: () => stopLooking?.(),
  }
}
