import { isWordKey, type Translate } from '../../words/translator'

/** `us-west-fcl-40hq` is priced for a container of the way `us-west-fcl`. */
const wayOf = (id: string): string => id.replace(/-(20gp|40gp|40hq|45hq)$/, '')

/** The country is known where a lane is named: what is left is the way. A buyer's own card is `card/<id>`. */
const keysOf = (way: string): string[] => [
  `freight.lane.${way}`,
  `freight.lane.${way.slice(way.indexOf('-') + 1)}`,
  ...(way.startsWith('card/') ? ['freight.lane.card'] : []),
]

/** "Sea groupage to the port" for a lane or route of ours; undefined for an id that is neither ours nor a card's. */
export const laneName = (t: Translate, id: string): string | undefined => {
  const key = keysOf(wayOf(id)).find(isWordKey)
  return key && isWordKey(key) ? t(key) : undefined
}

/** What a line is charged by: a price list in words, a dated rule by its id. */
export const ruleName = (t: Translate, id: string): string => laneName(t, id) ?? id
