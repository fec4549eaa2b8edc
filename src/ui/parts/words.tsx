import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { LANGUAGES, type Language, type Translate, translator } from '../words/translator'

export type Words = { t: Translate; language: Language; direction: 'ltr' | 'rtl' }

const wordsIn = (language: Language): Words => ({
  t: translator(language),
  language,
  direction: LANGUAGES[language].direction,
})

const WordsContext = createContext<Words>(wordsIn('en'))

/** Every word below speaks this language; English without a provider. */
export const WordsProvider = ({ language, children }: { language: Language; children: ReactNode }) => (
  <WordsContext value={useMemo(() => wordsIn(language), [language])}>{children}</WordsContext>
)

export const useWords = (): Words => useContext(WordsContext)
