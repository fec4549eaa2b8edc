/** Our own plain words for a code, by language. */
export type CodeLabels = ReadonlyMap<string, { en: string; ru: string }>

const own = (labels: CodeLabels, code: string, language: string): string | undefined => {
  const label = labels.get(code)
  return language === 'ru' ? label?.ru : label?.en
}

/**
 * What a code is in plain words: its own label, or that of the nearest code above it, down to the heading. The
 * digits themselves where we have no words for its heading.
 */
export const codeLabel = (labels: CodeLabels, code: string, language: string): string => {
  for (let length = Math.min(code.length, 6); length >= 4; length -= 1) {
    const label = own(labels, code.slice(0, length), language)
    if (label) return label
  }
  return code
}
