import { browser } from 'wxt/browser'
import { pageAddress } from '../../adapters/pages/page-address'
import type { Asker } from './answer'

const isSite = (host: string): boolean => host === '1688.com' || host.endsWith('.1688.com')

/** Our content script in a tab that shows 1688 over https: what the buyer's library answers, and nobody else. */
export const isFrom1688 = ({ tabId, url }: Asker): boolean => {
  const address = URL.canParse(url ?? '') ? new URL(url ?? '') : undefined
  return tabId !== undefined && address?.protocol === 'https:' && isSite(address.hostname)
}

/** A page of our own, or the background. */
export const isFromOurselves = ({ url }: Asker): boolean =>
  url?.startsWith(browser.runtime.getURL('/')) ?? false

/** The offer an address names; undefined when it is not an offer page's address. */
export const offerIdIn = (url: string | undefined): string | undefined => {
  const address = pageAddress(url ?? '')
  return address.is === 'offer' ? address.offerId : undefined
}

/** The address the tab shows now, which may have changed since the message was sent. */
export const addressNow = async ({ tabId }: Asker): Promise<string | undefined> =>
  tabId === undefined ? undefined : (await browser.tabs.get(tabId)).url
