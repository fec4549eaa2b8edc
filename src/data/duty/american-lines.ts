import type { TariffLine } from '../../domain/landed-cost/packs'
import { generalLine } from './general-line'
import { labourPercents, listPercents, metalPercents } from './us-layers'

const nonZero = (layers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(layers).filter(([, percent]) => percent !== '0'))

const distinct = (lines: TariffLine[]): TariffLine[] => [
  ...new Map(lines.map((line) => [JSON.stringify(line), line])).values(),
]

/** The general rate, where it is nothing but a percentage. */
const percentOf = ({ layers, specific, notComputed }: TariffLine): string | undefined =>
  specific || notComputed !== undefined ? undefined : (layers.mfn ?? '0')

/**
 * One American line of eight digits as the lines of ten digits it may be: each combination of China list, metal
 * annex and exemption that stands under it. Goods in a metal annex do not pay the forced-labour layer.
 */
export const americanLines = (
  code: string,
  [printed = '', lists = '', metals = '', labour = '']: (string | undefined)[],
): TariffLine[] => {
  const line = generalLine(code, printed)
  const lines = listPercents(lists).flatMap((list) =>
    metalPercents(metals, percentOf(line)).flatMap((metal) =>
      (metal.liftsNothing ? ['0'] : labourPercents(labour)).map((forced) => ({
        ...line,
        layers: {
          ...line.layers,
          ...nonZero({ 'us-301': list, 'us-232': metal.percent, 'us-forced-labour': forced }),
        },
      })),
    ),
  )
  // A floor over a rate in money cannot be told: a line that is left out would look like none.
  return lines.length > 0 ? distinct(lines) : [{ ...line, notComputed: printed }]
}
