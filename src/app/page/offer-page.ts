import type { Choice } from '../../domain/choice'
import type { Listing } from '../../domain/listing'
import type { PageProblem } from '../../domain/page-problem'
import type { Result } from '../../domain/result'
import { whileThePageGrows } from './page-growth'
import type { PageSession, PageState } from './page-session'
import { watched } from './watched'

export type Reading = Result<Listing, PageProblem>

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
export const openOfferPage = (page: Document, read: () => Reading): OfferPage => {
  const state = watched<PageState>({ is: 'reading' })
  const panel = watched(false)
  const hidden = watched(false)
  let latest: Reading | undefined
  let choice: Choice | undefined
  let stopLooking: (() => void) | undefined

  const take = (reading: Reading, mayWait: boolean) => {
    if (!isNews(reading, latest)) return
    latest = reading
    state.set(!reading.ok && mayWait ? { is: 'reading' } : { is: 'read', result: reading })
  }

  const look = () => {
    stopLooking?.()
    latest = undefined
    const first = read()
    take(first, mayStillCome(first))
    if (!mayStillCome(first)) return
    let looks = 0
    stopLooking = whileThePageGrows(page, (left, grew) => {
      const reading = grew || !latest ? read() : latest
      looks += 1
      take(reading, mayStillCome(reading) && looks < PATIENT_LOOKS && left > 0)
      return mayStillCome(reading)
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
    hide: () => hidden.set(true),
    show: () => hidden.set(false),
    watchHidden: hidden.watch,
    addressChanged: () => {
      choice = undefined
      hidden.set(false)
      state.set({ is: 'reading' })
      stopLooking?.()
      const timer = setTimeout(look, SETTLING)
      stopLooking = () => clearTimeout(timer)
    },
    stop: () => stopLooking?.(),
  }
}
