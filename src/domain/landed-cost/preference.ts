import type { Charge, RulePack } from './rule-pack'
import type { Scene } from './scene'

type Preference = NonNullable<RulePack['preference']>

/** The preferential rate of a layer, when the goods come with the proof of origin it asks for. */
export const preferenceFor = ({ pack, buyer }: Scene, { id }: Charge): Preference | undefined =>
  buyer.originProof && pack?.preference?.layers.includes(id) ? pack.preference : undefined
