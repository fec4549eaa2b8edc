import type { RateCard } from '../rate-card'

type Per = RateCard['per']

const UNITS: [RegExp, Per][] = [
  [/密度|density|плотн|kg\s*\/\s*(?:cbm|m3|方)|кг\s*\/\s*м/i, 'density'],
  [/w\s*\/\s*m|运费吨|计费吨|\brt\b/i, 'wm'],
  [/cbm|立方|方(?!案|式)|m3|м3|м³|куб/i, 'cbm'],
  [/kgs?|公斤|千克|кг/i, 'kg'],
  [/柜|container|контейнер|\/\s*(?:20|40|45)\s*(?:gp|hq|hc)/i, 'container'],
  [/\/\s*票|每票|shipment|за партию/i, 'shipment'],
]

/** What a price is for, as a heading or a cell says it; the first that fits, as kg/m³ holds kg too. */
export const unitIn = (text: string): Per | undefined => UNITS.find(([word]) => word.test(text))?.[1]
