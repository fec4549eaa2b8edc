import { type Big, type CurrencyCode, textOf } from '../money'
import { derivedFrom } from './evidence'
import { generalInput, orderYuan } from './general-input'
import { convert } from './rates'
import type { LineGroup } from './result'
import { type Draw, drawn } from './scenario'
import { orderInput, ownInput, type Scene } from './scene'
import {
  type Amount,
  add,
  asBase,
  HUNDREDTH,
  inTotal,
  known,
  type PointLine,
  rateMissing,
  type Sheet,
  type Step,
  sumOf,
  unknown,
} from './sheet'

/** Percent to share. */
const share = (percent: Big): Big => percent.times(HUNDREDTH)

/** What is paid in China, in yuan, exactly: the spend that is shown beside the total. */
const spent = (sheet: Sheet, id: string, yuan: Big | undefined, missing: string): void => {
  sheet.terms.set(`yuan/${id}`, yuan ? known(yuan) : unknown(missing))
}

const addCharged = (
  scene: Scene,
  draw: Draw,
  sheet: Sheet,
  charged: { amount: Big; currency: CurrencyCode },
  line: Omit<PointLine, 'amount' | 'charged'>,
): void => {
  const amount = inTotal(scene, draw, charged.amount, charged.currency)
  add(scene, sheet, { ...line, amount, ...(charged.currency === scene.total ? {} : { charged }) })
  const yuan = convert(charged.amount, charged.currency, 'CNY', scene.rates, draw)
  spent(sheet, line.id, yuan, rateMissing(scene, charged.currency))
}

export const goodsLine: Step = (scene, draw, sheet) => {
  const { order } = scene
  const price = orderInput(order.price, 'price', 'CNY')
  if (!price) {
    const missing = order.price.is === 'unknown' ? order.price.missing : 'price'
    add(scene, sheet, {
      id: 'goods',
      group: 'goods',
      amount: unknown(missing),
      evidence: derivedFrom('offer'),
    })
    spentUnknown(sheet, 'goods', missing)
    return
  }
  const unitPrice = drawn(price, draw)
  addCharged(
    scene,
    draw,
    sheet,
    { amount: unitPrice.times(order.quantity), currency: 'CNY' },
    {
      id: 'goods',
      group: 'goods',
      working: {
        base: { of: 'unit-price', amount: asBase(unitPrice, 'CNY') },
        quantity: { value: String(order.quantity), unit: order.unit ?? 'unit' },
      },
      evidence: price.evidence,
    },
  )
}

const spentUnknown = (sheet: Sheet, id: string, missing: string): void => {
  sheet.terms.set(`yuan/${id}`, unknown(missing))
}

export const domesticFreightLine: Step = (scene, draw, sheet) => {
  const { order } = scene
  const freight = orderInput(order.domesticFreight, 'domestic-freight', order.domesticCurrency)
  const line = { id: 'domestic-freight', group: 'china' as LineGroup, assumption: 'domestic-freight' }
  if (freight) {
    const charged = { amount: drawn(freight, draw), currency: order.domesticCurrency }
    addCharged(scene, draw, sheet, charged, { ...line, evidence: freight.evidence })
    return
  }
  add(scene, sheet, { ...line, amount: unknown('domestic-freight'), evidence: derivedFrom('offer') })
  spentUnknown(sheet, line.id, 'domestic-freight')
}

const yuanOf = (sheet: Sheet, ids: string[]): Amount =>
  sumOf(
    sheet,
    ids.map((id) => `yuan/${id}`),
  )

const percentLine =
  (id: string, group: LineGroup, of: string[], baseName: string): Step =>
  (scene, draw, sheet) => {
    const percent = ownInput(scene, id) ?? generalInput(scene.packs, id, scene.buyer.mode, orderYuan(scene))
    if (!percent) return
    const rate = drawn(percent, draw)
    const base = yuanOf(sheet, of)
    const line = { id, group, assumption: id, evidence: percent.evidence }
    if (base.is !== 'known') {
      add(scene, sheet, { ...line, amount: base })
      sheet.terms.set(`yuan/${id}`, base)
      return
    }
    const working = {
      base: { of: baseName, amount: asBase(base.value, 'CNY') },
      rate: { value: textOf(rate), per: 'percent' as const },
    }
    const charged = { amount: base.value.times(share(rate)), currency: 'CNY' }
    addCharged(scene, draw, sheet, charged, { ...line, working })
  }

/** Counted when the buyer entered it: an inspection is a choice, not a cost of every order. */
export const inspectionLine: Step = (scene, draw, sheet) => {
  const own = ownInput(scene, 'inspection')
  if (!own) return
  const charged = { amount: drawn(own, draw), currency: own.currency ?? scene.total }
  addCharged(scene, draw, sheet, charged, {
    id: 'inspection',
    group: 'china',
    assumption: 'inspection',
    evidence: own.evidence,
  })
}

export const agentLine = percentLine('agent', 'china', ['goods'], 'goods')
export const paymentLine = percentLine(
  'payment-fee',
  'money',
  ['goods', 'domestic-freight'],
  'goods+domestic-freight',
)

export const SPENT_IN_CHINA = ['goods', 'domestic-freight', 'agent', 'inspection', 'payment-fee']

export const currencyMarginLine = percentLine('currency-margin', 'money', SPENT_IN_CHINA, 'spend-in-china')

/** Yuan paid in China, as one amount; unknown while one of its parts is. */
export const spendInChina = (sheet: Sheet): Amount => yuanOf(sheet, SPENT_IN_CHINA)
