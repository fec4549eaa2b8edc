import { isWordKey, type Translate } from '../../words/translator'

/** `% of the goods`, `per kg`, `cm`: what a value the buyer enters is counted in. */
export const unitText = (t: Translate, { kind, unit }: { kind: string; unit: string }): string => {
  const key = kind === 'money' ? `overlay.unit.per.${unit}` : `overlay.unit.${unit}`
  if (isWordKey(key)) return kind === 'percent' ? `% ${t(key)}` : t(key)
  return kind === 'percent' ? `% ${t('overlay.unit.its-base')}` : unit
}
