import type { OwnValues } from '../buyer'
import type { DutyTable, Packs } from '../landed-cost/packs'
import { rulesOn } from '../landed-cost/pick-pack'
import type { RulePack } from '../landed-cost/rule-pack'
import { ok, problem, type Result } from '../result'
import { buyerFrom } from './buyer-from-file'
import { laneFrom } from './lane-from-file'
import type { OrderFile } from './order-file'
import { orderFrom } from './order-from-file'
import { packsFor } from './packs-from-file'
import { type OrderFileProblem, parseOrderFile } from './parse-order-file'
import { problemsIn } from './problems-in-file'
import { ratesFrom, rateValues } from './rates-from-file'
import type { Report } from './report'
import { type Question, reportOf } from './report-of'
import { type Start, startOf } from './start-of-file'
import { currenciesIn, valuesFrom } from './values-from-file'

type TableName = keyof Packs['duty']

/** What the command knows beside the file. */
export type OrderFileGround = {
  packs: Packs
  /** ISO date that stands for an entry date the file does not give: there is no clock in here. */
  today: string
  /** The tariff lines of these headings (four digits) in one of the tables. */
  duty: (table: TableName, headings: string[]) => DutyTable
}

/** A country that neither our rules nor our list of taxes knows: nothing is said of its border. */
const knownRules = ({ destination }: OrderFile, packs: Packs): RulePack[] => {
  const isKnown =
    destination !== undefined &&
    (packs.rules.some(({ countries }) => countries.includes(destination)) ||
      packs.vat[destination] !== undefined)
  return isKnown ? packs.rules : []
}

const headingsOf = ({ hs }: OrderFile): string[] => [
  ...new Set([hs ?? []].flat().map((code) => code.replace(/\D/g, '').slice(0, 4))),
]

const withDuty = (
  packs: Packs,
  pack: RulePack | undefined,
  headings: string[],
  ground: OrderFileGround,
): Packs => {
  if (pack?.tariff.is !== 'table' || headings.length === 0) return packs
  const { table } = pack.tariff
  return { ...packs, duty: { ...packs.duty, [table]: ground.duty(table, headings) } }
}

/** Costs that are nothing for want of a statement: shown as not counted, never as zero. */
const assumedNothing = ({ defaults, china, destinationCosts }: OrderFile): string[] =>
  defaults === 'ours'
    ? []
    : [
        ...(china?.domesticFreight ? [] : ['domestic-freight']),
        ...(destinationCosts?.clearance ? [] : ['clearance']),
      ]

/** Inside a value that holds the way abroad already. */
const heldFreight = ({ freight }: OrderFile, { holdsFreight }: Start): string[] =>
  holdsFreight && freight === undefined ? ['main-freight'] : []

const HAS_NO_VALUE = 'domestic-freight'

const placeholders = (ids: string[], setOn: string): OwnValues =>
  Object.fromEntries(ids.filter((id) => id !== HAS_NO_VALUE).map((id) => [id, { value: '0', setOn }]))

/** A file without a price may only ask for freight: then its own money says the currency. */
const currencyOf = (file: OrderFile, pack: RulePack | undefined, start: Start): string => {
  const stated = start.price.is === 'known' ? start.currency : currenciesIn(file)[0]
  return file.currency ?? pack?.currency ?? stated ?? start.currency
}

const questionOf = (file: OrderFile, ground: OrderFileGround): Result<Question, OrderFileProblem[]> => {
  const entryDate = file.entryDate ?? ground.today
  const dated = { ...ground.packs, rules: knownRules(file, ground.packs) }
  const pack = rulesOn(dated, file.destination ?? '', entryDate)
  const wrong = problemsIn(file, ground.packs, pack)
  if (wrong.length > 0) return problem(wrong)
  const start = startOf(file, pack)
  const currency = currencyOf(file, pack, start)
  const used = [...currenciesIn(file), start.currency, currency]
  const rates = ratesFrom(file, dated, used)
  if (!rates.ok) return rates
  const nothing = [...assumedNothing(file), ...heldFreight(file, start)]
  const ownValues = {
    ...rateValues(rates.value, entryDate),
    ...placeholders(nothing, entryDate),
    ...valuesFrom(file, start, pack, entryDate),
  }
  const lanes = laneFrom(file, file.destination ?? '', currency)
  const packs = packsFor(file, withDuty(dated, pack, headingsOf(file), ground), lanes, rates.value.apart)
  return ok({
    order: orderFrom(file, start),
    buyer: buyerFrom(file, start, currency, ownValues),
    packs,
    entryDate,
    assumedNothing: nothing,
    statesDuty: Number(file.duty?.percent?.likely ?? 0) > 0,
    notes: start.holdsFreight ? [{ code: 'value-holds-freight', params: {} }] : [],
  })
}

/**
 * The landed cost of an order given as a JSON text (`docs/accuracy.md`, "An order as a file"). All that is wrong with
 * the file is named by field; what the file does not know makes the report incomplete, never smaller.
 */
export const orderFileCost = (text: string, ground: OrderFileGround): Result<Report, OrderFileProblem[]> => {
  const file = parseOrderFile(text)
  if (!file.ok) return file
  const question = questionOf(file.value, ground)
  return question.ok ? ok(reportOf(question.value)) : question
}
