import { browser } from 'wxt/browser'
import { rateHosts } from '../../adapters/rates/rate-hosts'

const LEAVE = { origins: rateHosts }

/** Whether the buyer allowed the hosts with exchange rates; it can be taken back in the browser at any time. */
export const hasLeave = (): Promise<boolean> => browser.permissions.contains(LEAVE)

/** The browser asks the buyer. Must be the first thing a press of a button does: later it is refused unasked. */
export const askLeave = (): Promise<boolean> => browser.permissions.request(LEAVE)

export const dropLeave = (): Promise<boolean> => browser.permissions.remove(LEAVE)
