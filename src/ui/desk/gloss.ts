import { glossary } from '../../data/glossary'
import { glossText } from '../parts/gloss-text'
import type { Language } from '../words/translator'

/** The Chinese with its meaning beside it where the glossary has it: `材质 (material)`. Never in its place. */
export const withGloss = (zh: string, language: Language): string => {
  const gloss = glossText(zh, glossary, language) ?? glossText(zh, glossary, 'en')
  return gloss === undefined || gloss === zh ? zh : `${zh} (${gloss})`
}
