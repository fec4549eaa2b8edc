import * as z from 'zod/mini'
import { incoterm, seaLoad } from '../buyer'
import { amount, currency, decimal, sum } from './amount'

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true

const isoDate = z.string().check(z.refine(isDay, 'not a date: write 2026-11-15'))

const NOT_A_COUNT = 'not a whole number of one or more'
const count = z.pipe(
  z.union([z.int().check(z.positive()), z.string().check(z.regex(/^[1-9]\d{0,8}$/, NOT_A_COUNT))], {
    error: NOT_A_COUNT,
  }),
  z.transform(Number),
)
const country = z
  .string()
  .check(z.regex(/^[A-Z]{2}$/, 'not a country: two capital letters such as "US" (ISO 3166)'))
const code = z.string().check(
  z.regex(/^\d[\d. ]*$/, 'not a customs code: 4 to 10 digits'),
  z.refine((text) => /^\d{4,10}$/.test(text.replace(/\D/g, '')), 'not a customs code: 4 to 10 digits'),
)

const MODES = ['sea', 'air', 'express', 'courier', 'parcel', 'post', 'rail', 'truck'] as const
const mode = z.enum(MODES, { error: `one of ${MODES.join(', ')}` })

const tier = z.strictObject({ from: count, price: amount })

const weight = z.strictObject({ unitKg: z.optional(amount), grossKg: z.optional(amount) })
const box = { lengthCm: decimal, widthCm: decimal, heightCm: decimal }
const carton = z.strictObject({
  pieces: count,
  ...z.partial(z.strictObject(box)).shape,
  kg: z.optional(decimal),
})
const packages = z
  .array(z.strictObject({ ...box, kg: decimal, count: z.optional(count) }))
  .check(z.minLength(1))

const china = z.strictObject({
  domesticFreight: z.optional(sum),
  agentPercent: z.optional(amount),
  inspection: z.optional(sum),
  repacking: z.optional(sum),
  exportClearance: z.optional(sum),
  originHandling: z.optional(sum),
  vatInvoicePercent: z.optional(amount),
  tooling: z.optional(sum),
  toolingUnits: z.optional(count),
  samples: z.optional(sum),
})

const payment = z.strictObject({
  percent: z.optional(amount),
  fixed: z.optional(sum),
  method: z.optional(z.string()),
  currencyMarginPercent: z.optional(amount),
})

const PER = ['kg', 'wm', 'cbm', 'container', 'shipment', 'density'] as const
const per = z.enum(PER, { error: `one of ${PER.join(', ')}` })
const CONTAINERS = ['20GP', '40GP', '40HQ', '45HQ'] as const

const surcharge = z.strictObject({
  name: z.string().check(z.regex(/^[a-z0-9-]{1,30}$/, 'a name in small letters, digits and hyphens')),
  amount,
  per: z.enum(['kg', 'wm', 'container', 'shipment', 'percent']),
})

const freight = z.strictObject({
  currency: z.optional(currency),
  amount: z.optional(amount),
  per: z.optional(per),
  rate: z.optional(amount),
  chargeable: z.optional(decimal),
  bands: z.optional(z.array(z.strictObject({ from: decimal, rate: amount })).check(z.minLength(1))),
  container: z.optional(z.enum(CONTAINERS, { error: `one of ${CONTAINERS.join(', ')}` })),
  divisor: z.optional(decimal),
  volumeFromSideCm: z.optional(decimal),
  roundUpTo: z.optional(decimal),
  eachPackage: z.optional(z.boolean()),
  atLeast: z.optional(decimal),
  minimum: z.optional(amount),
  surcharges: z.optional(z.array(surcharge)),
  allIn: z.optional(z.boolean()),
  shareToBorderPercent: z.optional(amount),
  lane: z.optional(z.string()),
  insideCif: z.optional(sum),
})

const insurance = z.strictObject({
  percent: z.optional(amount),
  ofPercent: z.optional(decimal),
  minimum: z.optional(sum),
  amount: z.optional(sum),
  insideCif: z.optional(sum),
})

const specific = z.strictObject({
  amount: decimal,
  currency,
  per: z.enum(['kg', 'piece', 'pair', 'dozen', 'litre', 'm2']),
})

const duty = z.strictObject({
  percent: z.optional(amount),
  layers: z.optional(z.record(z.string(), amount)),
  specific: z.optional(z.array(specific).check(z.minLength(1))),
  combine: z.optional(z.enum(['added', 'larger'])),
  amount: z.optional(sum),
})

const arrival = z.strictObject({
  clearance: z.optional(sum),
  handling: z.optional(sum),
  delivery: z.optional(sum),
  conformity: z.optional(sum),
  other: z.optional(sum),
})

const rates = z.strictObject({
  yuan: z.optional(z.record(currency, decimal)),
  pairs: z.optional(z.array(z.strictObject({ one: currency, is: decimal, of: currency }))),
})

const assumption = z.union([sum, amount], { error: 'not a decimal as text, a range or an amount of money' })

/** One order as a file; the whole of it is described in `docs/accuracy.md`, "An order as a file". */
export const orderFile = z.strictObject({
  destination: z.optional(country),
  currency: z.optional(currency),
  entryDate: z.optional(isoDate),
  mode: z.optional(mode),
  load: z.optional(seaLoad),
  incoterm: z.optional(incoterm),
  defaults: z.optional(z.enum(['none', 'ours'], { error: '"none" or "ours"' })),

  quantity: z.optional(count),
  unit: z.optional(z.string()),
  piecesPerUnit: z.optional(count),
  price: z.optional(sum),
  tiers: z.optional(z.array(tier).check(z.minLength(1))),
  tiersCurrency: z.optional(currency),
  goods: z.optional(sum),
  fob: z.optional(sum),
  cif: z.optional(sum),
  customsValue: z.optional(sum),

  weight: z.optional(weight),
  volume: z.optional(z.strictObject({ cbm: amount })),
  carton: z.optional(carton),
  packages: z.optional(packages),
  cargo: z.optional(z.enum(['general', 'clothing', 'battery', 'liquid'])),

  china: z.optional(china),
  payment: z.optional(payment),
  freight: z.optional(freight),
  insurance: z.optional(insurance),
  destinationCosts: z.optional(arrival),

  importer: z.optional(z.enum(['business', 'consumer'])),
  vatRegistered: z.optional(z.boolean()),
  originProof: z.optional(z.boolean()),
  regime: z.optional(z.string()),
  hs: z.optional(z.union([code, z.array(code).check(z.minLength(1))])),
  hsConfirmed: z.optional(z.boolean()),
  duty: z.optional(duty),
  taxPercent: z.optional(amount),
  taxBase: z.optional(z.strictObject({ addition: z.optional(sum), commission: z.optional(z.boolean()) })),
  fees: z.optional(z.record(z.string(), assumption)),
  tariffItems: z.optional(count),
  customsAssessedValue: z.optional(sum),

  defectsPercent: z.optional(amount),
  costOfMoneyPercent: z.optional(amount),
  daysTiedUp: z.optional(decimal),

  rates: z.optional(rates),
  assumptions: z.optional(z.record(z.string(), assumption)),
})
export type OrderFile = z.infer<typeof orderFile>
