import { categoryPriors } from '../../src/data/category-priors.ts'
import { DUTY_FOLDER, decodeChapter } from '../../src/data/duty/decode-chapter.ts'
import { noDutyLines } from '../../src/data/duty/no-lines.ts'
import { packsFor } from '../../src/data/packs.ts'
import { tableOf } from '../../src/domain/goods-code/table-of.ts'
import type { DutyTable, Packs } from '../../src/domain/landed-cost/packs.ts'
import { type Order, orderFrom } from '../../src/domain/order.ts'
import type { Case } from './cases.ts'

/** A file of the package, parsed: `duty/us/61.json`. */
export type OpenFile = (path: string) => unknown

export const orderOf = ({ listing, buyer }: Case, quantity: number): Order =>
  orderFrom(listing, { quantity }, buyer.ownValues, categoryPriors)

type Table = NonNullable<ReturnType<typeof tableOf>>

const headingsOf = (table: Table, codes: string[], open: OpenFile): DutyTable['headings'] =>
  Object.fromEntries(
    codes.flatMap((code) => {
      const chapter = decodeChapter(table, open(`duty/${DUTY_FOLDER[table]}/${code.slice(0, 2)}.json`))
      const lines = chapter.ok ? chapter.value[code.slice(0, 4)] : undefined
      return lines ? [[code.slice(0, 4), lines]] : []
    }),
  )

/** What the panel is given for one offer: the country's part of the packs, with the tariff lines of these goods. */
export const groundOf = (one: Case, open: OpenFile): Packs => {
  const packs = packsFor(one.buyer.country)
  const table = tableOf(packs, one.buyer.country)
  if (!table) return packs
  const headings = headingsOf(table, orderOf(one, one.quantity).codes, open)
  return { ...packs, duty: { ...noDutyLines, [table]: { ...noDutyLines[table], headings } } }
}
