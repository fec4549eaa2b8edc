import type { RowFacts } from './row-facts'

type Price = RowFacts['prices'][number]

/** The prices of one card: one row with a column for each break, or several rows with one break each. */
export type Series = { rows: RowFacts[]; prices: { row: RowFacts; price: Price }[] }

/** Rows that differ only in their weight break belong to one channel. */
const channelKey = (row: RowFacts): string =>
  row.band
    ? JSON.stringify([row.channel, row.country, row.from, row.forwarder, row.mode, row.container])
    : row.at

/** Columns of breaks make one card; a column without a break, and each container, one of its own. */
const columnKey = ({ break: at, container, heading }: Price): string =>
  at ? 'breaks' : (container ?? heading.at)

const grouped = <T>(all: T[], key: (one: T) => string): T[][] => {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one])
  return [...groups.values()]
}

export const seriesOf = (rows: RowFacts[]): Series[] =>
  grouped(rows, channelKey).flatMap((group) => {
    const prices = group.flatMap((row) => row.prices.map((price) => ({ row, price })))
    return grouped(prices, ({ price }) => columnKey(price)).map((some) => ({ rows: group, prices: some }))
  })
