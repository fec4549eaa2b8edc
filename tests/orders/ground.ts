import { tariffOf } from '../../scripts/cost/tariff'
import * as decoder from '../../src/data/duty/decode-chapter'
import * as evidence from '../../src/data/duty/evidence'
import { packs } from '../../src/data/packs'
import type { OrderFileGround } from '../../src/domain/order-file/order-file-cost'

/** What the command knows, on a day that never changes. */
export const ground: OrderFileGround = {
  packs,
  today: '2026-11-22',
  duty: tariffOf(decoder, evidence),
}
