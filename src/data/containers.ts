import type { ContainerSize } from '../domain/landed-cost/packs'
import { market } from './destinations/layers'

const TABLE = market(
  'Forwarders’ container tables: practical room and payload; US roads without a permit',
  '2026-11-22',
)

const size = (
  id: ContainerSize['id'],
  [low, likely, high]: [string, string, string],
  kg: string,
  usRoadKg: string,
): ContainerSize => ({ id, cbm: { low, likely, high }, kg, roadKg: { US: usRoadKg }, evidence: TABLE })

/** Field guide §2.2. The middle of the practical room is planned with; the inside on paper is a fifth larger. */
export const containers: ContainerSize[] = [
  size('20GP', ['26', '27', '28'], '21600', '17000'),
  size('40GP', ['55', '56.5', '58'], '26500', '19000'),
  size('40HQ', ['65', '66.5', '68'], '26500', '19000'),
  // The guide's US limit names the 40′; a 45′ chassis carries no more.
  size('45HQ', ['75', '77.5', '80'], '27000', '19000'),
]
