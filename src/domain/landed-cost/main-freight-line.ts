import { textOf } from '../money'
import { cargoOf } from './cargo'
import { rateId } from './carrier-rule'
import { derivedFrom } from './evidence'
import { type FreightPrice, freightPrice } from './freight-price'
import type { Working } from './result'
import { drawn, type Input } from './scenario'
import { ownInput, type Scene } from './scene'
import { add, asBase, inTotal, type Step, unknown } from './sheet'
import { addSurcharges } from './surcharge-lines'

type Known = Extract<FreightPrice, { is: 'known' }>

/** A carrier that asks one sum for the shipment has no rate to show beside it. */
const freightWorking = ({ rate, currency, quantity, unit, clamped }: Known): Working => ({
  ...(rate
    ? {
        base: { of: 'freight-rate', amount: asBase(rate, currency) },
        rate: { value: textOf(rate), per: unit },
      }
    : {}),
  quantity: { value: textOf(quantity.round(6)), unit },
  ...(clamped ? { clamped } : {}),
})

const freightLine = { id: 'main-freight', group: 'freight' as const }

const addQuoted =
  (quote: Input): Step =>
  (scene, draw, sheet) => {
    const charged = { amount: drawn(quote, draw), currency: quote.currency ?? scene.total }
    add(scene, sheet, {
      ...freightLine,
      amount: inTotal(scene, draw, charged.amount, charged.currency),
      ...(charged.currency === scene.total ? {} : { charged }),
      evidence: quote.evidence,
      assumption: 'main-freight',
    })
  }

const laneRule = ({ lane }: Scene, { own }: Known) =>
  lane && !own
    ? { rule: { id: lane.id, validFrom: lane.validFrom, ...(lane.validTo ? { validTo: lane.validTo } : {}) } }
    : {}

/**
 * The main leg: the forwarder's quote for this order, else chargeable quantity times rate, then the lane's
 * surcharges. A lane nobody gave a price for is unknown.
 */
export const mainFreightLine: Step = (scene, draw, sheet) => {
  const quote = ownInput(scene, 'main-freight')
  if (quote) return addQuoted(quote)(scene, draw, sheet)
  const assumption = rateId(scene)
  const cargo = cargoOf(scene, draw)
  const price = freightPrice(scene, cargo, draw)
  if (price.is === 'unknown') {
    const evidence = price.evidence ?? scene.lane?.evidence ?? derivedFrom('no lane')
    add(scene, sheet, { ...freightLine, amount: unknown(...price.missing), evidence, assumption })
    return
  }
  const { amount, currency } = price
  add(scene, sheet, {
    ...freightLine,
    amount: inTotal(scene, draw, amount, currency),
    ...(currency === scene.total ? {} : { charged: { amount, currency } }),
    working: freightWorking(price),
    evidence: price.evidence,
    assumption,
    ...laneRule(scene, price),
  })
  addSurcharges(scene, draw, sheet, price, cargo)
}
