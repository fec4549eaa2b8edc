import type { Choice } from '../../domain/choice'
import type { Listing } from '../../domain/listing'
import type { NegotiationTarget } from '../../domain/negotiation-target'
import type { PageProblem } from '../../domain/page-problem'
import type { Result } from '../../domain/result'
import type { MessageProblem } from '../messages/message'

/**
 * What the content script knows of the page it sits on. `stopped`: the extension is gone from under the page, so
 * nothing more will be read.
 */
export type PageState =
  | { is: 'reading'; stopped?: MessageProblem }
  | { is: 'read'; result: Result<Listing, PageProblem> }

/**
 * Shared between the content script, which reads, and the panel, which is injected later into the same
 * isolated world: both are ours, and the page cannot see this object.
 */
export type PageSession = {
  state: () => PageState
  /** Called at once and on every re-read; returns the function that stops it. */
  watch: (seen: (state: PageState) => void) => () => void
  /** Read the page again on the buyer's wish. */
  reread: () => void
  /** The panel was opened or closed: the badge follows. */
  setPanelOpen: (open: boolean) => void
  panelOpen: () => boolean
  /** Called at once and on every opening and closing; returns the function that stops it. */
  watchPanel: (changed: (open: boolean) => void) => () => void
  /** What the buyer picked on this offer, kept while the tab stays on it, also when the panel is closed. */
  choice: () => Choice | undefined
  setChoice: (choice: Choice) => void
  /** The price the buyer means to ask for on this offer, for the message to the seller. */
  negotiationTarget: () => NegotiationTarget | undefined
  setNegotiationTarget: (target: NegotiationTarget) => void
  /** Take badge and panel off this page until it is loaded again or the shortcut is pressed. */
  hide: () => void
}

const KEY = Symbol.for('landfall.page-session')
type World = { [KEY]?: PageSession | undefined }

export const publishSession = (session: PageSession | undefined): void => {
  ;(globalThis as World)[KEY] = session
}

export const pageSession = (): PageSession | undefined => (globalThis as World)[KEY]
