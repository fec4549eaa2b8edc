import process from 'node:process'
import { type Count, countLine, FAILED, total } from './steps/count.ts'
import { endToEnd } from './steps/end-to-end.ts'
import { lintExtension } from './steps/extension-lint.ts'
import { EXTENSION } from './steps/extensions.ts'
import { buildChromium, buildFirefox, lint, tour, types } from './steps/run-checks.ts'
import { vitest } from './steps/vitest-run.ts'
import { checkWeight } from './steps/weight-check.ts'

const STEPS: [string, () => Promise<Count>][] = [
  ['types', types],
  ['lint', lint],
  ['unit tests, page cases and captures', () => vitest({ name: 'unit' })],
  ['build for Chromium', buildChromium],
  ['build for Firefox', buildFirefox],
  ['what a page load pays for in Chromium', () => checkWeight(EXTENSION.chromium)],
  ['what a page load pays for in Firefox', () => checkWeight(EXTENSION.firefox)],
  ['extension linter, Chromium package', () => lintExtension(EXTENSION.chromium)],
  ['extension linter, Firefox package', () => lintExtension(EXTENSION.firefox)],
  ['end to end in Chromium', () => endToEnd('chromium')],
  ['end to end in Firefox', () => endToEnd('firefox')],
  ['npm start without a screen', tour],
]

/** A step that throws is a bug in the step: it fails, the others still run. */
const attempt = async (step: () => Promise<Count>): Promise<Count> => {
  try {
    return await step()
  } catch (error) {
    console.error(error)
    return FAILED
  }
}

const counts: Count[] = []
for (const [index, [name, step]] of STEPS.entries()) {
  console.log(`\n[${index + 1}/${STEPS.length}] ${name} …`)
  const start = performance.now()
  const count = await attempt(step)
  counts.push(count)
  const seconds = Math.round((performance.now() - start) / 1000)
  console.log(`${count.failed === 0 ? 'ok' : 'FAILED'}: ${name}: ${countLine(count)} (${seconds} s)`)
}

console.log(`\n${countLine(total(counts))}`)
process.exitCode = total(counts).failed === 0 ? 0 : 1
