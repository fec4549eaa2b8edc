import { big, roundMoney, textOf } from '../money'
import type { LandedCost } from './result'
import type { Scene } from './scene'
import { type Amount, type Sheet, sumOf } from './sheet'

const inTotal = (scene: Scene, amount: Amount | undefined) =>
  amount?.is === 'known'
    ? { amount: textOf(roundMoney(amount.value, scene.total)), currency: scene.total }
    : undefined

/** Everything up to the border, however the country counts it (handling in China is before the border). */
const TO_BORDER = ['goods', 'domestic-freight', 'origin-handling', 'main-freight', 'insurance']

/** A price to the door, or a carrier's price with the duty inside, cannot be cut off at the border. */
const cifOf = (scene: Scene, sheet: Sheet): Amount | undefined =>
  scene.allIn || scene.sellerPays.has('delivery') ? undefined : sumOf(sheet, TO_BORDER)

/** The base of the first import tax that was worked out on one. */
const taxBaseOf = (scene: Scene, sheet: Sheet) => {
  const base = sheet.lines.find(({ id, working }) => id.startsWith('tax/') && working?.base)?.working?.base
  return base && { amount: textOf(roundMoney(big(base.amount.amount), scene.total)), currency: scene.total }
}

/** What customs count of the order, in the total's currency; absent what is unknown or not worked out. */
export const valuesIn = (
  scene: Scene,
  sheet: Sheet,
): Pick<LandedCost, 'customsValue' | 'taxBase' | 'cif'> => {
  const customsValue = inTotal(scene, sheet.terms.get('customs-value'))
  const taxBase = taxBaseOf(scene, sheet)
  const cif = inTotal(scene, cifOf(scene, sheet))
  return {
    ...(customsValue ? { customsValue } : {}),
    ...(taxBase ? { taxBase } : {}),
    ...(cif ? { cif } : {}),
  }
}
