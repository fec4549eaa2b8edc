import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { asText, type Report } from './bench/report.ts'
import { sizes } from './bench/sizes.ts'
import { type Timing, timeTask } from './bench/time-task.ts'
import { readSourceDirectly } from './cost/read-source.ts'

const PUBLIC = join(import.meta.dirname, '..', 'public')

readSourceDirectly()

const packaged = (path: string): unknown => JSON.parse(readFileSync(join(PUBLIC, path), 'utf8'))

const timings = async (only: string, time: number): Promise<Timing[]> => {
  const { tasksWith } = await import('./bench/tasks.ts')
  const wanted = tasksWith(packaged).filter(({ group, name }) => `${group}: ${name}`.includes(only))
  const measured: Timing[] = []
  for (const task of wanted) measured.push(await timeTask(task, time))
  return measured
}

const machine = (): Report['machine'] => ({
  node: process.versions.node,
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
})

/** Prints what it measured, and judges nothing: a busy machine is slower. */
const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      time: { type: 'string', default: '300' },
    },
  })
  const report: Report = {
    machine: machine(),
    timings: await timings(values.only, Number(values.time)),
    sizes: values.only ? [] : await sizes(),
  }
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : asText(report))
}

await main()
