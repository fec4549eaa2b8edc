import type { Size } from './sizes.ts'
import type { Timing } from './time-task.ts'

export type Report = {
  machine: { node: string; processor: string; cores: number }
  timings: Timing[]
  sizes: Size[]
}

const ms = (time: number): string => time.toFixed(time < 1 ? 4 : 2).padStart(10)

const timingLines = (timings: Timing[]): string[] => {
  const groups = [...new Set(timings.map(({ group }) => group))]
  return groups.flatMap((group) => [
    '',
    `${group.padEnd(60)}${'median ms'.padStart(10)}${'p99 ms'.padStart(10)}`,
    ...timings
      .filter((timing) => timing.group === group)
      .map(({ name, median, p99 }) => `  ${name.padEnd(58)}${ms(median)}${ms(p99)}`),
  ])
}

const kB = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(10)

const sizeLines = (sizes: Size[]): string[] => [
  '',
  `${'size'.padEnd(60)}${'kB'.padStart(10)}${'gzip kB'.padStart(10)}`,
  ...sizes.map(({ name, bytes, gzip }) => `  ${name.padEnd(58)}${kB(bytes)}${kB(gzip)}`),
]

/** What was measured, as a table for the eye. */
export const asText = ({ machine, timings, sizes }: Report): string =>
  [
    `${machine.processor}, ${machine.cores} cores, Node ${machine.node}`,
    ...timingLines(timings),
    ...sizeLines(sizes),
    '',
  ].join('\n')
