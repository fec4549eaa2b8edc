import { useMemo } from 'react'
import { useWords as useSharedWords, type Words } from '../parts/words'
import { type Format, formatIn } from './format'

/** The words of the buyer's language, and figures written as it writes them. */
export const useWords = (): Words & { format: Format } => {
  const words = useSharedWords()
  const format = useMemo(() => formatIn(words.language), [words.language])
  return { ...words, format }
}
