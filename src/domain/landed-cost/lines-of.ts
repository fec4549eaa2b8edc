import { Big, roundMoney, textOf } from '../money'
import { derivedFrom } from './evidence'
import { rangeOf, type Swing } from './range'
import type { CostLine } from './result'
import { roundingDifference } from './rounding'
import type { Runs } from './runs'
import type { Scene } from './scene'
import type { PointLine, Sheet } from './sheet'

const ZERO = new Big(0)

/** A line that does not fall due in a run (another regime) is nothing in that run. */
const amountIn = (sheet: Sheet, id: string): Big => {
  const amount = sheet.terms.get(id)
  return amount?.is === 'known' ? amount.value : ZERO
}

/** What each uncertain thing does to the lines that it moves, by line. */
const movesIn = ({ swings }: Runs): Map<string, Swing[]> => {
  const moves = new Map<string, Swing[]>()
  for (const { low, high } of swings) {
    const moved = [low.came, low.gone, high.came, high.gone].flatMap((lines) => lines.map(({ id }) => id))
    for (const id of new Set(moved)) {
      const move = { low: amountIn(low, id), high: amountIn(high, id) }
      moves.set(id, [...(moves.get(id) ?? []), move])
    }
  }
  return moves
}

const spanOf = (scene: Scene, likely: Big, moves: Swing[]): CostLine['amount'] => {
  const { low, high } = rangeOf(likely, moves)
  // Squares of several swings can reach below nothing; a charge cannot.
  const least = likely.gte(ZERO) && low.lt(ZERO) ? ZERO : low
  const shown = (amount: Big): string => textOf(roundMoney(amount, scene.total))
  return { is: 'known', span: { low: shown(least), likely: shown(likely), high: shown(high) } }
}

type Moves = ReturnType<typeof movesIn>

const amountOf = (scene: Scene, runs: Runs, moves: Moves, line: PointLine): CostLine['amount'] => {
  if (line.amount.is === 'inside') return line.amount
  if (line.amount.is === 'unknown') return { is: 'unknown', missing: line.amount.missing[0] ?? line.id }
  return spanOf(scene, amountIn(runs.likely, line.id), moves.get(line.id) ?? [])
}

const costLine = (scene: Scene, runs: Runs, moves: Moves, line: PointLine): CostLine => ({
  id: line.id,
  ...(line.name === undefined ? {} : { name: line.name }),
  group: line.group,
  amount: amountOf(scene, runs, moves, line),
  ...(line.charged
    ? {
        charged: {
          amount: textOf(roundMoney(line.charged.amount, line.charged.currency)),
          currency: line.charged.currency,
        },
      }
    : {}),
  working: line.working ?? {},
  evidence: line.evidence,
  ...(line.rule ? { rule: line.rule } : {}),
  ...(line.assumption ? { assumption: line.assumption } : {}),
  recoverable: line.recoverable ?? false,
})

/** Lines that fall due only at another end (a second levy regime): shown with nothing as their likely amount. */
const unlikelyLines = (runs: Runs): PointLine[] => {
  const seen = new Set(runs.likely.lines.map(({ id }) => id))
  const others = runs.swings.flatMap(({ low, high }) => [...low.came, ...high.came])
  return others.filter(({ id, amount }) => {
    if (seen.has(id) || amount.is !== 'known' || amount.value.eq(0)) return false
    seen.add(id)
    return true
  })
}

/** Keeps what is shown adding up to the total, see `rounding.ts`. */
const roundingLine = (scene: Scene, { likely }: Runs): CostLine[] => {
  const exact = likely.lines.flatMap(({ amount }) => (amount.is === 'known' ? [amount.value] : []))
  const difference = textOf(roundingDifference(exact, scene.total))
  if (new Big(difference).eq(0)) return []
  return [
    {
      id: 'rounding',
      group: 'money',
      amount: { is: 'known', span: { low: difference, likely: difference, high: difference } },
      working: {},
      evidence: derivedFrom('the lines above, rounded'),
      recoverable: false,
    },
  ]
}

/** The lines of the likely run, each with the span that all uncertain things give it. */
export const linesOf = (scene: Scene, runs: Runs): CostLine[] => {
  const moves = movesIn(runs)
  const lines = [...runs.likely.lines, ...unlikelyLines(runs)]
  return [...lines.map((line) => costLine(scene, runs, moves, line)), ...roundingLine(scene, runs)]
}
