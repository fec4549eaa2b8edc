import { emptyQuote, type Quote, quote } from './quote'

/** A quote as one piece of text for an address: nothing in it but what was typed. */
export const quoteText = (of: Quote): string => JSON.stringify(of)

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Text that is no quote (cut off, typed by hand) is a quote that says nothing yet. */
export const quoteFromText = (text: string): Quote => {
  const read = quote.safeParse(parsed(text))
  return read.success ? read.data : emptyQuote
}
