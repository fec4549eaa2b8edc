import { createContext, useContext } from 'react'
import { useWords } from './words'

/** Chinese → the buyer's language for single words of the trade, or undefined where the glossary has none. */
export type Gloss = (chinese: string) => string | undefined

const GlossContext = createContext<Gloss>(() => undefined)
export const GlossProvider = GlossContext
export const useGloss = (): Gloss => useContext(GlossContext)

/** What the page says, with what it means before it where we know: the original is never replaced. */
export const Chinese = ({ text }: { text: string }) => {
  const english = useGloss()(text)
  const { t } = useWords()
  if (!english || english.toLowerCase() === text.trim().toLowerCase())
    return (
      <span lang="zh" dir="auto">
        {text}
      </span>
    )
  return (
    <span title={t('overlay.glossed')}>
      {english}{' '}
      <span lang="zh" dir="auto" className="text-faint">
        {text}
      </span>
    </span>
  )
}
