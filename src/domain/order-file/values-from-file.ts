import type { OwnValue, OwnValues } from '../buyer'
import type { Span } from '../landed-cost/estimate'
import type { RulePack } from '../landed-cost/rule-pack'
import { Big, textOf } from '../money'
import { chargeNamed, layersIn } from './names-in-rules'
import type { OrderFile } from './order-file'
import type { Start } from './start-of-file'

type Figure = Span & { currency?: string }

const own = ({ low, likely, high, currency }: Figure, setOn: string): OwnValue => ({
  value: likely,
  ...(low === likely && high === likely ? {} : { low, high }),
  ...(currency ? { currency } : {}),
  setOn,
})

const point = (value: string): Span => ({ low: value, likely: value, high: value })
const inCurrency = (span: Span | undefined, currency: string | undefined): Figure | undefined =>
  span && { ...span, ...(currency ? { currency } : {}) }

const times = ({ low, likely, high }: Span, factor: string): Span => ({
  low: textOf(new Big(low).times(factor)),
  likely: textOf(new Big(likely).times(factor)),
  high: textOf(new Big(high).times(factor)),
})

type Figures = Record<string, Figure | undefined>

const ofChina = ({ china, payment }: OrderFile): Figures => ({
  agent: china?.agentPercent,
  inspection: china?.inspection,
  repacking: china?.repacking,
  'export-clearance': china?.exportClearance,
  'origin-handling': china?.originHandling,
  'vat-invoice': china?.vatInvoicePercent,
  tooling: china?.tooling,
  'tooling-units': china?.toolingUnits === undefined ? undefined : point(String(china.toolingUnits)),
  samples: china?.samples,
  'payment-fee': payment?.percent,
  'payment-fixed': payment?.fixed,
  'currency-margin': payment?.currencyMarginPercent,
})

/** A whole price, or a rate times the chargeable quantity the file states: then nothing is left to weigh. */
const quoteOf = ({ freight }: OrderFile, { abroad }: Start): Figure | undefined => {
  if (freight?.amount) return inCurrency(freight.amount, freight.currency)
  if (freight?.rate && freight.chargeable)
    return inCurrency(times(freight.rate, freight.chargeable), freight.currency)
  return freight?.rate || freight?.bands || freight?.lane ? undefined : abroad
}

const ofFreight = (file: OrderFile, start: Start): Figures => ({
  'main-freight': quoteOf(file, start),
  'freight-share': file.freight?.shareToBorderPercent,
  'freight-inside': file.freight?.insideCif,
  'lane-all-in': file.freight?.allIn === undefined ? undefined : point(file.freight.allIn ? '1' : '0'),
})

/** A premium that is stated is a rate of nothing with that sum as its minimum. */
const ofInsurance = ({ insurance }: OrderFile): Figures => {
  const fixed = insurance?.amount
  return {
    insurance: fixed ? point('0') : insurance?.percent,
    'insurance-minimum': fixed ?? insurance?.minimum,
    'insured-share': insurance?.ofPercent === undefined ? undefined : point(insurance.ofPercent),
    'insurance-inside': insurance?.insideCif,
  }
}

/** The layers of a file are all there are: one of the country's that is not among them is not charged. */
const ofDuty = ({ duty }: OrderFile, pack: RulePack | undefined): Figures => {
  const stated = Object.entries(duty?.layers ?? {}).map(([layer, percent]) => [`layer/${layer}`, percent])
  const others = duty?.layers ? layersIn(pack).map((layer) => [`layer/${layer}`, point('0')]) : []
  const percent = duty?.specific ? undefined : (duty?.amount ?? duty?.percent)
  return { ...Object.fromEntries(others), ...Object.fromEntries(stated), duty: percent }
}

const ofBorder = (file: OrderFile, pack: RulePack | undefined): Figures => ({
  tax: file.taxPercent,
  'tariff-items': file.tariffItems === undefined ? undefined : point(String(file.tariffItems)),
  'customs-assessed-value': file.customsAssessedValue,
  ...Object.fromEntries(
    Object.entries(file.fees ?? {}).map(([name, figure]) => [
      chargeNamed(pack, name)?.assumption ?? name,
      figure,
    ]),
  ),
})

const ofArrival = ({ destinationCosts: costs }: OrderFile): Figures => ({
  clearance: costs?.clearance,
  'destination-handling': costs?.handling,
  delivery: costs?.delivery,
  conformity: costs?.conformity,
  other: costs?.other,
})

const ofMoney = (file: OrderFile): Figures => ({
  defects: file.defectsPercent,
  'cost-of-money': file.costOfMoneyPercent,
  'days-tied-up': file.daysTiedUp === undefined ? undefined : point(file.daysTiedUp),
})

/** Everything the file states, as the buyer's own values. `setOn` is the ISO day they are taken to be of. */
export const valuesFrom = (
  file: OrderFile,
  start: Start,
  pack: RulePack | undefined,
  setOn: string,
): OwnValues => {
  const figures: Figures = {
    ...ofChina(file),
    ...ofFreight(file, start),
    ...ofInsurance(file),
    ...ofDuty(file, pack),
    ...ofBorder(file, pack),
    ...ofArrival(file),
    ...ofMoney(file),
    ...(file.assumptions ?? {}),
  }
  return Object.fromEntries(
    Object.entries(figures).flatMap(([id, figure]) => (figure ? [[id, own(figure, setOn)]] : [])),
  )
}

/** Money of the file, wherever it stands: all currencies that must be worth something. */
export const currenciesIn = (part: unknown): string[] => {
  if (Array.isArray(part)) return part.flatMap(currenciesIn)
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) =>
    /currency$/i.test(key) && typeof value === 'string' ? [value] : currenciesIn(value),
  )
}
