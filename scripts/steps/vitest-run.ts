import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run } from './command.ts'
import { type Count, FAILED } from './count.ts'

export const RESULTS = join(ROOT, 'test-results')

type Report = {
  success: boolean
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}

/**
 * Count what vitest reported. A file that could not even be loaded counts no test: then `success` alone is
 * false, and that is a failure of its own.
 */
export const countReport = (report: Report): Count => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + (report.numFailedTests === 0 && !report.success ? 1 : 0),
  skipped: report.numPendingTests + report.numTodoTests,
})

const readReport = (file: string): Report | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined

type Options = { name: string; args?: string[]; env?: Record<string, string>; minutes?: number }

/** Run vitest, show what it prints, and count its tests. No report at all (a crash) is one failure. */
export const vitest = async ({ name, args = [], env = {}, minutes = 10 }: Options): Promise<Count> => {
  mkdirSync(RESULTS, { recursive: true })
  const file = join(RESULTS, `${name}.json`)
  rmSync(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const ran = await run('vitest', ['run', ...reporters, ...args], { live: true, env, minutes })
  const report = readReport(file)
  if (!report) return FAILED
  const count = countReport(report)
  return ran.passed || count.failed > 0 ? count : { ...count, failed: 1 }
}
