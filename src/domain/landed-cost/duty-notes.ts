import type { CostNote } from './result'
import type { Scene } from './scene'
import { openDuty, type Tariff } from './tariff'

type Known = Extract<Tariff, { is: 'known' }>

const note = (code: string, params: Record<string, string> = {}): CostNote => ({ code, params })

/** A band is one line without a code, for all goods of a country. */
const isBand = ({ lines }: Known): boolean => lines.likely.code === ''

/** What the duty still hangs on: which code, or which national line of a code the buyer confirmed. */
const openNotes = ({ order, buyer }: Scene, tariff: Known): CostNote[] => {
  const open = openDuty(tariff, buyer.ownValues)
  if (!open) return []
  const isOneRate = open.low.eq(open.high)
  const percents = { low: open.low.round(2).toFixed(), high: open.high.round(2).toFixed() }
  if (isBand(tariff)) return isOneRate ? [] : [note('duty-band', percents)]
  const headings = order.codes.join(', ')
  if (!order.codeConfirmed) return [note('hs-not-confirmed', { ...percents, headings })]
  return isOneRate ? [] : [note('hs-lines-open', { ...percents, code: headings })]
}

const isOwn = ({ buyer }: Scene, layer: string): boolean =>
  buyer.ownValues[layer === 'mfn' ? 'duty' : `layer/${layer}`] !== undefined

/** A percentage with money on top: the line can show only one of the two. */
const compoundNotes = (scene: Scene, { lines: { likely } }: Known): CostNote[] => {
  const both = Object.entries(likely.specific ?? {}).filter(
    ([layer, { larger }]) => !larger && likely.layers[layer] !== undefined && !isOwn(scene, layer),
  )
  return both.length > 0 ? [note('duty-compound', { code: likely.code })] : []
}

/** Lines that cannot be worked out may be the dearest of all. */
const uncountedNotes = ({ buyer }: Scene, { others }: Known): CostNote[] =>
  others > 0 && buyer.ownValues.duty === undefined ? [note('duty-not-ad-valorem')] : []

export const dutyNotes = (scene: Scene): CostNote[] => {
  const { tariff, allIn, sellerPays, order } = scene
  if (allIn || sellerPays.has('border') || tariff.is === 'unknown') return []
  if (order.codes.length === 0) return []
  return [
    ...openNotes(scene, tariff),
    ...uncountedNotes(scene, tariff),
    ...compoundNotes(scene, tariff),
    ...(tariff.remedy ? [note('remedy-possible')] : []),
  ]
}
