import type { Choice } from '../choice'
import type { Listing } from '../listing'
import { variantName } from '../unit-content'
import { brandWords, copyWords, counterfeitWords, isPaymentLink, partPaymentWords } from './risky-words'
import { type Warning, warn } from './warning'

const CHECKS = [
  { code: 'replica-words', level: 'high', words: counterfeitWords },
  {
    code: 'copy-words',
    level: 'medium',
    words: (text: string) => (counterfeitWords(text).length ? [] : copyWords(text)),
  },
  { code: 'brand-words', level: 'medium', words: brandWords },
] as const

const partPayment = (title: string, at: string): Warning[] => {
  if (isPaymentLink(title)) return [warn('payment-link', 'high', at, { title })]
  const words = partPaymentWords(title)
  return words.length ? [warn('part-payment', 'high', at, { words: words.join('、') })] : []
}

const chosenPartPayment = (listing: Listing, choice: Choice): Warning[] => {
  const name = variantName(listing, choice.variantId)
  if (name === undefined || listing.variants.is !== 'found' || !partPaymentWords(name).length) return []
  return [warn('variant-part-payment', 'high', listing.variants.at, { variant: name })]
}

/** What the words of the title and of the chosen variant give away. */
export const titleWarnings = (listing: Listing, choice: Choice): Warning[] => {
  const fromVariant = chosenPartPayment(listing, choice)
  if (listing.title.is !== 'found') return fromVariant
  const { value: title, at } = listing.title
  const others = CHECKS.flatMap(({ code, level, words }) => {
    const found = words(title)
    return found.length ? [warn(code, level, at, { words: found.join('、') })] : []
  })
  return [...partPayment(title, at), ...fromVariant, ...others]
}
