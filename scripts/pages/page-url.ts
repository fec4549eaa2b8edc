import { basename } from 'node:path'
import type { SavedPage } from './saved-page.ts'

export type AssumedUrl = { url: string; because: string }

const offerUrl = (id: string): string => `https://detail.1688.com/offer/${id}.html`

/** Feb 2026 and back to 2018: every offer page on a PC carries this code, no other page does. */
const OFFER_PAGE_CODE = 'a261y'
const DATA = /\bwindow\.contextPath\b|\b__INIT_DATA\b|\biDetailConfig\b/
const ID_IN_DATA = /["']?offer_?id["']?\s*:\s*["']?(\d{9,13})\b/i
const NOWHERE = 'https://www.1688.com/'
const UNKNOWN_OFFER = offerUrl('000000000000')

const linked = (document: Document): AssumedUrl | undefined => {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content')
  const url = canonical ?? shared ?? ''
  return /^https?:\/\/[\w.-]+\.1688\.com\//.test(url) ? { url, because: 'the page names it' } : undefined
}

const savedFrom = (text: string): AssumedUrl | undefined => {
  const url = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+)/.exec(text)?.[1]
  return url ? { url, because: 'the browser noted it when saving' } : undefined
}

const namedInData = (page: SavedPage): AssumedUrl | undefined => {
  const id = page.is === 'data' || DATA.test(page.text) ? ID_IN_DATA.exec(page.text)?.[1] : undefined
  return id ? { url: offerUrl(id), because: 'the page data names this offer' } : undefined
}

const namedByFile = (file: string): AssumedUrl | undefined => {
  const id = /(?:^|_)(\d{9,13})(?=[_.]|$)/.exec(basename(file))?.[1]
  return id ? { url: offerUrl(id), because: 'the file name holds this offer id' } : undefined
}

const isAnotherKind = (page: SavedPage): boolean => {
  if (page.is === 'data') return false
  const code = page.document.querySelector('meta[name="data-spm"]')?.getAttribute('content')
  return code !== undefined && code !== null && code !== OFFER_PAGE_CODE
}

const unknown = (page: SavedPage): AssumedUrl =>
  isAnotherKind(page)
    ? { url: NOWHERE, because: 'nothing names an address, and the page is marked as no offer' }
    : { url: UNKNOWN_OFFER, because: 'nothing names an address: an offer of unknown id is assumed' }

/** The address a saved page is read as when none was given. */
export const assumedUrl = (page: SavedPage, file: string): AssumedUrl =>
  (page.is === 'document' ? linked(page.document) : undefined) ??
  savedFrom(page.text) ??
  (isAnotherKind(page) ? unknown(page) : undefined) ??
  namedInData(page) ??
  namedByFile(file) ??
  unknown(page)
