import { Bench } from 'tinybench'

/** Milliseconds for one run: half of the runs took no longer than `median`, 99 of 100 no longer than `p99`. */
export type Timing = { group: string; name: string; median: number; p99: number; runs: number }

type Task = { group: string; name: string; run: () => unknown }

/** One task at a time, warmed up first, for about `time` ms. */
export const timeTask = async ({ group, name, run }: Task, time: number): Promise<Timing> => {
  const bench = new Bench({ time, warmupTime: time / 2 })
  bench.add(name, () => {
    run()
  })
  const [task] = await bench.run()
  const result = task?.result
  if (!result || !('latency' in result)) throw new Error(`${group}, ${name}: ${result?.state ?? 'not run'}`)
  const { p50, p99, samplesCount } = result.latency
  return { group, name, median: p50, p99, runs: samplesCount }
}
