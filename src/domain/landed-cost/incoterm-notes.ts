import { incotermFor } from './incoterms'
import type { CostNote } from './result'
import type { Scene } from './scene'

const note = (code: string, params: Record<string, string> = {}): CostNote => ({ code, params })

/** FOB and its like are for ships: by any other mode the sum is made by the carrier's handover. */
const shipNotes = ({ buyer }: Scene): CostNote[] => {
  const { incoterm, mode } = buyer
  const instead = incoterm && incotermFor(incoterm, mode)
  return instead && instead !== incoterm ? [note('incoterm-sea-only', { term: incoterm, instead })] : []
}

/** Where customs would leave the freight out of the value, the invoice must show it apart. */
const splitNotes = ({ buyer, pack, sellerPays }: Scene): CostNote[] => {
  const { incoterm, ownValues } = buyer
  const leavesOut = pack?.basis === 'fob' || pack?.basis === 'cif-to-union-border'
  if (!incoterm || !leavesOut || !sellerPays.has('main-freight') || sellerPays.has('border')) return []
  const lacksFreight = ownValues['freight-inside'] === undefined
  const lacksInsurance =
    pack.basis === 'fob' && isInsured(incoterm) && ownValues['insurance-inside'] === undefined
  if (lacksFreight) return [note('incoterm-freight-not-split', { term: incoterm })]
  return lacksInsurance ? [note('incoterm-insurance-not-split', { term: incoterm })] : []
}

/** The two terms that bind the seller to insure. */
const isInsured = (incoterm: string): boolean => incoterm === 'CIF' || incoterm === 'CIP'

const assessedNotes = ({ buyer, allIn, sellerPays }: Scene): CostNote[] =>
  buyer.ownValues['customs-assessed-value'] && !allIn && !sellerPays.has('border')
    ? [note('customs-value-assessed')]
    : []

/** What the terms of the seller's price do to the sum. */
export const incotermNotes = (scene: Scene): CostNote[] => [
  ...shipNotes(scene),
  ...splitNotes(scene),
  ...assessedNotes(scene),
]
