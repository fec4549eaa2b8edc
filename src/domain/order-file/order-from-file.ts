import type { Order } from '../order'
import type { OrderFile } from './order-file'
import { FILE_CODE } from './packs-from-file'
import { shipmentFrom } from './shipment-from-file'
import type { Start } from './start-of-file'
import { stated } from './stated'

const NOTHING = { low: '0', likely: '0', high: '0' }

/** The units of 1688 that the engine counts pairs and dozens by. */
const UNITS: Record<string, string> = { piece: '个', pair: '双', dozen: '打', set: '套', metre: '米' }

const digits = (code: string): string => code.replace(/\D/g, '')

const codesOf = ({ hs, duty }: OrderFile): Pick<Order, 'codes' | 'codeConfirmed'> => {
  if (duty?.specific) return { codes: [FILE_CODE], codeConfirmed: true }
  if (hs === undefined) return { codes: [], codeConfirmed: false }
  return { codes: [hs].flat().map(digits), codeConfirmed: typeof hs === 'string' }
}

const unitOf = ({ unit, piecesPerUnit }: OrderFile): Pick<Order, 'unit' | 'pieces'> => {
  const name = unit === undefined ? undefined : (UNITS[unit] ?? unit)
  if (!piecesPerUnit) return name === undefined ? {} : { unit: name }
  return {
    unit: name ?? '套',
    pieces: { pieces: piecesPerUnit, pieceUnit: '个', packUnit: name ?? '套' },
  }
}

/** Freight in China that nobody states is not counted, or with our defaults unknown. */
const domesticOf = ({ china, defaults }: OrderFile): Pick<Order, 'domesticFreight' | 'domesticCurrency'> => {
  const given = china?.domesticFreight
  if (given) return { domesticFreight: known(given), domesticCurrency: given.currency }
  return {
    domesticFreight: defaults === 'ours' ? { is: 'unknown', missing: 'domestic-freight' } : known(NOTHING),
    domesticCurrency: 'CNY',
  }
}

const known = (span: typeof NOTHING) => ({ is: 'known' as const, estimate: stated(span) })

/** The goods of the file as the cost engine sees an order. */
export const orderFrom = (file: OrderFile, start: Start): Order => {
  const codes = codesOf(file)
  return {
    quantity: start.quantity,
    ...unitOf(file),
    price: start.price,
    priceCurrency: start.currency,
    ...domesticOf(file),
    shipment: shipmentFrom(file, start.quantity),
    codes: codes.codes,
    codeConfirmed: file.hsConfirmed ?? codes.codeConfirmed,
    ...(file.cargo ? { cargo: file.cargo } : {}),
    flags: [],
    notes: [],
  }
}
