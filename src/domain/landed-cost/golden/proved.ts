import { Big } from '../../money'
import type { Report } from '../../order-file/report'

type Side = 'low' | 'likely' | 'high'

const totalIn = ({ totals }: Report, name: string, side: Side): string | undefined => {
  const total = Object.entries(totals).find(([key]) => key === name)?.[1]
  return total?.complete ? total[side] : undefined
}

const lineIn = (report: Report, id: string) => report.lines.find((line) => line.id === id)

const summed = (report: Report, ids: string): string | undefined => {
  const likely = ids.split('+').map((id) => lineIn(report, id)?.likely)
  return likely.some((one) => one === undefined)
    ? undefined
    : likely.reduce((sum, one) => sum.plus(one ?? 0), new Big(0)).toFixed()
}

const shipped = ({ shipment }: Report, name: string): string | undefined =>
  ({
    cbm: shipment.cbm?.likely,
    volumetricKg: shipment.volumetricKg,
    kgPerCbm: shipment.kgPerCbm,
    chargeable: shipment.chargeable?.value,
  })[name]

const READ: Record<string, (report: Report, name: string) => string | undefined> = {
  line: (report, id) => lineIn(report, id)?.likely,
  'no-line': (report, id) => (lineIn(report, id) ? undefined : '0'),
  sum: summed,
  total: (report, name) => totalIn(report, name, 'likely'),
  low: (report, name) => totalIn(report, name, 'low'),
  high: (report, name) => totalIn(report, name, 'high'),
  base: ({ bases: { steps: _steps, ...bases } }, name) =>
    Object.entries(bases).find(([key]) => key === name)?.[1],
  step: ({ bases }, id) => bases.steps[id],
  'rate-of': (report, id) => lineIn(report, id)?.rate?.value,
  ship: shipped,
  corner: ({ corners }, side) => ({ low: corners.low, high: corners.high })[side],
}

/** The figure of a report that `proofs.ts` names; undefined when the report does not have it. */
export const proved = (report: Report, proof: string): string | undefined => {
  const [kind = '', name = ''] = proof.split(/:(.*)/)
  return READ[kind]?.(report, name)
}
