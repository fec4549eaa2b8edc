import { Big } from '../money'
import { derivedFrom } from './evidence'
import type { LineGroup } from './result'
import { type Draw, drawn } from './scenario'
import { ownInput, type Scene } from './scene'
import { type Amount, add, inTotal, known, type Sheet, type Step, sumOf } from './sheet'

const addInside = (scene: Scene, sheet: Sheet, id: string, group: LineGroup): void =>
  add(scene, sheet, {
    id,
    group,
    amount: { is: 'inside', line: 'goods' },
    evidence: derivedFrom(`Incoterms 2020: ${scene.buyer.incoterm ?? 'EXW'}`),
  })

/** A line that the seller's price may hold: shown as inside it then, whatever it would cost. */
export const unlessSellerPays =
  (id: string, group: LineGroup, step: Step): Step =>
  (scene, draw, sheet) =>
    scene.sellerPays.has(id) ? addInside(scene, sheet, id, group) : step(scene, draw, sheet)

const taxId = ({ pack }: Scene): string =>
  pack?.charges.find(({ id, notional }) => id.startsWith('tax/') && !notional)?.id ?? 'tax/vat'

/** Delivered duty paid: the buyer is not the importer, so that there is nothing to pay and nothing to recover. */
export const dutyPaidLines: Step = (scene, _draw, sheet) => {
  for (const id of ['duty/mfn', taxId(scene), 'clearance']) addInside(scene, sheet, id, 'border')
}

const splitOff = (scene: Scene, draw: Draw, line: string, id: string): Amount | undefined => {
  const own = scene.sellerPays.has(line) ? ownInput(scene, id) : undefined
  return own && inTotal(scene, draw, drawn(own, draw), own.currency ?? scene.total)
}

const knownOf = (amount: Amount | undefined): Big => (amount?.is === 'known' ? amount.value : new Big(0))

/** Parts of the price that the seller's invoice must show apart before customs leave them out. */
const PARTS = [
  { line: 'main-freight', id: 'freight-inside' },
  { line: 'insurance', id: 'insurance-inside' },
] as const

/**
 * Of a price with the freight inside, bases count the goods and the freight each for its own, where the buyer
 * entered what the invoice shows apart. What is paid stays one line. Parts that leave nothing for the goods are not
 * believed.
 */
export const splitPrice: Step = (scene, draw, sheet) => {
  const parts = PARTS.map(({ line, id }) => ({ line, amount: splitOff(scene, draw, line, id) }))
  const price = sumOf(sheet, ['goods'])
  const goods = sheet.terms.get('goods')
  const unknown = parts.find(({ amount }) => amount?.is === 'unknown')?.amount
  if (unknown) sheet.counted = new Map([['goods', unknown]])
  const apart = parts.reduce((sum, { amount }) => sum.plus(knownOf(amount)), new Big(0))
  if (unknown || price.is !== 'known' || goods?.is !== 'known') return
  if (apart.eq(0) || apart.gte(goods.value)) return
  const split = parts.flatMap(({ line, amount }) => (amount ? [[line, amount] as const] : []))
  sheet.counted = new Map([['goods', known(goods.value.minus(apart))], ...split])
}
