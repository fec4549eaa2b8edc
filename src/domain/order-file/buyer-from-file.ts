import type { OwnValues } from '../buyer'
import type { CostBuyer } from '../landed-cost/cost-buyer'
import { FILE_LANE, modeOf } from './lane-from-file'
import type { OrderFile } from './order-file'
import type { Start } from './start-of-file'

const isFull = ({ load, freight }: OrderFile): boolean =>
  load === 'fcl' || freight?.per === 'container' || freight?.container !== undefined

/** The buyer of the file: who imports, where to, by which way and terms. */
export const buyerFrom = (
  file: OrderFile,
  start: Start,
  currency: string,
  ownValues: OwnValues,
): CostBuyer => {
  const mode = modeOf(file)
  return {
    country: file.destination ?? '',
    currency,
    mode,
    importer: file.importer ?? 'business',
    vatRegistered: file.vatRegistered ?? false,
    ownValues,
    ...(isFull(file) ? { load: 'fcl' as const } : {}),
    ...(start.incoterm ? { incoterm: start.incoterm } : {}),
    ...(file.payment?.method ? { payment: file.payment.method } : {}),
    ...(file.originProof === undefined ? {} : { originProof: file.originProof }),
    ...(file.regime ? { regime: file.regime } : {}),
    ...(file.freight ? { lane: file.freight.lane ?? FILE_LANE } : {}),
  }
}
