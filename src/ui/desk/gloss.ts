import { glossary } from '../../data/glossary'
import { glossValue } from '../../domain/glossary'
import type { Language } from '../words/translator'

/** The Chinese with its meaning beside it where the glossary has it: `材质 (material)`. Never in its place. */
export const withGloss = (zh: string, language: Language): string => {
  const gloss = glossValue(zh, glossary, language) ?? glossValue(zh, glossary, 'en')
  return gloss === undefined || gloss === zh ? zh : `${zh} (${gloss})`
}
