import { isWordKey, type Translate } from '../../words/translator'

/** `% of goods`, `per kg`, `for the order`: what a value the buyer enters is counted in. */
export const unitText = (t: Translate, { kind, unit }: { kind: string; unit: string }): string => {
  const key = `overlay.unit.${unit}`
  const words = isWordKey(key) ? t(key) : unit
  return kind === 'percent' ? `% ${words}` : words
}
