import { useRef, useState } from 'react'
import type { Quote } from '../../../domain/quote/quote'
import { quoteFromText, quoteText } from '../../../domain/quote/quote-text'

/** Within this session the calculator comes back as it was left; nowhere is it stored. */
let left = ''

const inAddress = (): string => new URLSearchParams(window.location.hash.split('?')[1] ?? '').get('q') ?? ''

/** The address that holds the whole quote. */
export const quoteHash = (quote: Quote): string =>
  `#/calculator?${new URLSearchParams({ q: quoteText(quote) })}`

/** The quote of the address, or the one left in this session; every change is put into the address. */
export const useQuote = (): [Quote, (quote: Quote) => void] => {
  const [quote, setQuote] = useState(() => quoteFromText(inAddress() || left))
  const now = useRef(quote)
  const change = (next: Quote) => {
    now.current = next
    left = quoteText(next)
    setQuote(next)
    // Without an entry of history for every letter, and without the screen being told it is another one.
    window.history.replaceState(window.history.state, '', quoteHash(next))
  }
  return [quote, change]
}
