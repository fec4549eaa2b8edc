import { roundMoney, textOf } from '../money'
import { packAge } from '../pack-file/pack-age'
import { rulesOn } from './pick-pack'
import type { CostNote } from './result'
import type { RulePack } from './rule-pack'
import { run } from './run'
import { allLikely } from './scenario'
import { type Scene, sceneFor } from './scene'
import type { Sheet } from './sheet'
import { knownSum } from './totals'

const note = (code: string, params: CostNote['params'] = {}): CostNote => ({ code, params })

const age = (pack: RulePack, date: string): CostNote[] =>
  packAge(pack, date).isOld ? [note('pack-old', { checked: pack.checkedOn })] : []

/** What the same order would cost less with the proof of origin that a preference asks for. */
const saving = (scene: Scene, likely: Sheet): CostNote => {
  const { order, buyer, packs, date, total } = scene
  const proved = run(sceneFor(order, { ...buyer, originProof: true }, packs, date), allLikely)
  const less = roundMoney(knownSum(likely).minus(knownSum(proved)), total)
  return less.gt(0)
    ? note('origin-proof-saves', { amount: textOf(less), currency: total })
    : note('origin-proof-may-save')
}

const preference = (scene: Scene, pack: RulePack, likely: Sheet): CostNote[] => {
  // A duty the buyer entered stands whatever papers there are.
  if (!pack.preference || scene.buyer.ownValues.duty) return []
  if (scene.buyer.originProof) return [note('origin-proof-used')]
  const duty = likely.terms.get('duty/mfn')
  return duty?.is === 'known' ? [saving(scene, likely)] : [note('origin-proof-may-save')]
}

const isMissing = (likely: Sheet): boolean => {
  const duty = likely.terms.get('duty/mfn')
  return duty?.is === 'unknown' && duty.missing.includes('duty')
}

/** That the duty must be entered is said only while it is missing. */
const said = (pack: RulePack, likely: Sheet): CostNote[] =>
  pack.notes.filter((code) => code !== 'duty-to-enter' || isMissing(likely)).map((code) => note(code))

const usual = ({ usualDuty }: RulePack, likely: Sheet): CostNote[] =>
  usualDuty && isMissing(likely) ? [note('duty-usual', { percents: usualDuty.percents.join(', ') })] : []

/** Rules that are for other imports than this one still say what they do not cover. */
const notCovered = ({ packs, buyer, date }: Scene): CostNote[] => [
  note('rules-not-covered', { country: buyer.country, date }),
  ...(rulesOn(packs, buyer.country, date)?.notes.map((code) => note(code)) ?? []),
]

/** What is to be said of the rules in force: their gaps, their age, what a certificate would save. */
export const rulesNotes = (scene: Scene, likely: Sheet): CostNote[] => {
  const { pack, allIn, sellerPays, date } = scene
  if (sellerPays.has('border')) return [note('ddp-no-entry')]
  if (allIn) return [note('all-in-lane')]
  if (!pack || pack.basis === 'not-covered') return notCovered(scene)
  return [
    ...said(pack, likely),
    ...usual(pack, likely),
    ...preference(scene, pack, likely),
    ...age(pack, date),
  ]
}
