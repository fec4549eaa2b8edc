import { Big } from '../money'
import type { Packs } from './packs'
import { endsOf, type Input } from './scenario'
import type { Scene } from './scene'

/** A general figure may depend on the size of the order in yuan. */
export const generalInput = (
  packs: Packs,
  id: string,
  mode: string,
  yuan: Big | undefined,
): Input | undefined => {
  const general = packs.general.find(
    (charge) => charge.id === id && (!charge.modes || charge.modes.some((one) => one === mode)),
  )
  const step = general?.steps.find(({ upToYuan }) => upToYuan === undefined || yuan?.lte(upToYuan))
  if (!general || !step) return undefined
  return {
    ends: endsOf(step.span),
    ...(general.currency ? { currency: general.currency } : {}),
    evidence: general.evidence,
    variable: id,
    own: false,
  }
}

/** The order's size by its likely price: which step of a general figure holds must not change between runs. */
export const orderYuan = ({ order }: Scene): Big | undefined =>
  order.price.is === 'known' ? new Big(order.price.estimate.span.likely).times(order.quantity) : undefined
