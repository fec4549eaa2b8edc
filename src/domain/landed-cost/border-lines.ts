import { Big } from '../money'
import { chargeAmount } from './charge-amount'
import { applies } from './charge-applies'
import type { Charged } from './charge-base'
import { clearance } from './clearance'
import { customsValue, outsideFreight } from './customs-value'
import { derivedFrom } from './evidence'
import type { CostLine } from './result'
import type { Charge, RulePack } from './rule-pack'
import type { Draw } from './scenario'
import type { Scene } from './scene'
import { add, known, type Sheet, type Step, settled, unknown } from './sheet'

/** A charge with dates of its own holds within those, not as long as the pack. */
const ruleOf = (pack: RulePack, charge: Charge): NonNullable<CostLine['rule']> => {
  const validTo = charge.validTo ?? pack.validTo
  return { id: pack.id, validFrom: charge.validFrom ?? pack.validFrom, ...(validTo ? { validTo } : {}) }
}

const isRecovered = (scene: Scene, charge: Charge): boolean =>
  charge.recoverable === true && scene.buyer.vatRegistered && scene.buyer.importer === 'business'

const addCharge = (scene: Scene, sheet: Sheet, charge: Charge, pack: RulePack, charged: Charged): void => {
  if (charge.notional) {
    sheet.terms.set(charge.id, settled(scene, charged.amount))
    return
  }
  add(scene, sheet, {
    id: charge.id,
    group: 'border',
    ...charged,
    rule: ruleOf(pack, charge),
    assumption: charge.assumption,
    recoverable: isRecovered(scene, charge),
  })
}

const dueCharge = (scene: Scene, draw: Draw, sheet: Sheet, charge: Charge, pack: RulePack) => {
  const due = applies(scene, draw, sheet, charge, pack)
  if (due.is === 'no') return undefined
  if (due.is === 'yes') return chargeAmount(scene, draw, sheet, charge, pack)
  const amount = due.is === 'free' ? known(new Big(0)) : unknown(...due.missing)
  return { amount, evidence: charge.evidence }
}

/** Paid inside the carrier's price: shown as such, never as zero. */
const addInside: Step = (scene, _draw, sheet) => {
  for (const id of ['duty/mfn', 'tax/vat', 'clearance'])
    add(scene, sheet, {
      id,
      group: 'border',
      amount: { is: 'inside', line: 'main-freight' },
      evidence: scene.lane?.evidence ?? derivedFrom('all-in lane'),
      assumption: 'lane-all-in',
    })
}

/** The country has rules, and none of ours for that date: nothing is said of its border. */
const addNotCovered: Step = (scene, _draw, sheet) => {
  for (const [id, assumption] of [
    ['duty/mfn', 'duty'],
    ['tax/vat', 'tax'],
  ] as const)
    add(scene, sheet, {
      id,
      group: 'border',
      amount: unknown('rules'),
      evidence: derivedFrom('no rules for this date'),
      assumption,
    })
}

const addClearance: Step = (scene, draw, sheet) => {
  const line = { id: 'clearance', group: 'border' as const, assumption: 'clearance' }
  add(scene, sheet, { ...line, ...clearance(scene, draw, sheet) })
}

const addValue =
  (pack: RulePack): Step =>
  (scene, draw, sheet) => {
    sheet.terms.set('customs-value', customsValue(scene, draw, sheet, pack))
    if (pack.freightShare)
      sheet.terms.set('freight-outside', settled(scene, outsideFreight(scene, draw, sheet, pack)))
  }

const addDue =
  (charge: Charge, pack: RulePack): Step =>
  (scene, draw, sheet) => {
    const charged = dueCharge(scene, draw, sheet, charge, pack)
    if (charged) addCharge(scene, sheet, charge, pack, charged)
  }

const ruleSteps = new WeakMap<RulePack, Step[]>()

const stepsOf = (pack: RulePack): Step[] => {
  const steps = ruleSteps.get(pack) ?? [
    addValue(pack),
    ...pack.charges.map((charge) => addDue(charge, pack)),
    addClearance,
  ]
  ruleSteps.set(pack, steps)
  return steps
}

const UNCOVERED: Step[] = [addNotCovered, addClearance]
const INSIDE: Step[] = [addInside]

/** The border in its parts, in their order: a run that moves one charge need not do the others again. */
export const borderSteps = ({ pack, allIn }: Scene): Step[] => {
  if (allIn) return INSIDE
  return pack && pack.basis !== 'not-covered' ? stepsOf(pack) : UNCOVERED
}
