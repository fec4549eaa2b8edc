/** What an address alone says; the offer id where it names one. */
export type PageAddress =
  | { is: 'offer'; offerId: string }
  | { is: 'sign-in' | 'slider' | 'other'; because: string }

const SIGN_IN_HOST = /^(?:login|passport)(?:\.m)?\.(?:1688|taobao|alibaba)\.com$/

// Feb 2026: chat, search and orders carry an offerId of something they are about, not of the page itself.
const NEVER_AN_OFFER = /^(?:s|trade|cart|work|winport|dj|order)\.|_web_im/

const offerIdIn = ({ hostname, pathname, searchParams }: URL): string | undefined => {
  if (NEVER_AN_OFFER.test(hostname + pathname)) return undefined
  const inPath = /^\/offer\/(\d{6,16})\.html?$/.exec(pathname)?.[1]
  const asked = searchParams.get('offerId') ?? ''
  return inPath ?? (/^\d{6,16}$/.test(asked) ? asked : undefined)
}

const parsed = (url: string): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined)

/** `because` names host and path only: the query of these addresses carries the buyer's ids. */
export const pageAddress = (url: string): PageAddress => {
  const address = parsed(url)
  if (!address) return { is: 'other', because: 'address' }
  const because = address.hostname + address.pathname
  if (SIGN_IN_HOST.test(address.hostname) || because.startsWith('member.1688.com/member/signin'))
    return { is: 'sign-in', because }
  if (address.pathname.includes('/_____tmd_____/punish')) return { is: 'slider', because }
  const offerId = /(?:^|\.)1688\.com$/.test(address.hostname) ? offerIdIn(address) : undefined
  return offerId ? { is: 'offer', offerId } : { is: 'other', because }
}

/** 代发: the scene the address asks for; its prices and smallest order are not the wholesale ones. */
export const asksForDropship = (url: string): boolean =>
  URL.canParse(url) && new URL(url).searchParams.get('sk') === 'consign'

/** `x5secdata=` and `action=captcha` stay in the address after the check was passed: a hint, not a proof. */
export const hintsAtSlider = (url: string): boolean => /[?&](?:x5secdata=|action=captcha)/.test(url)
