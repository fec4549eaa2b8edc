import process from 'node:process'
import { parseArgs } from 'node:util'
import type { Engine } from './browsers/find.ts'
import { countLine, total } from './steps/count.ts'
import { endToEnd } from './steps/end-to-end.ts'
import { buildChromium, buildFirefox } from './steps/run-checks.ts'

const HELP = `npm run e2e -- [--browser chromium|firefox] [--headed] [--no-build] [part of a file name …]

Builds the extension and runs tests/e2e in one browser, or in both when none is named.`

const BUILD = { chromium: buildChromium, firefox: buildFirefox }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string' },
    headed: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

const enginesOf = (name: string | undefined): Engine[] => {
  if (name === undefined) return ['chromium', 'firefox']
  return name === 'chromium' || name === 'firefox' ? [name] : []
}

const runIn = async (engine: Engine) => {
  const build = values['no-build'] ? { failed: 0 } : await BUILD[engine]()
  if (build.failed > 0) return { passed: 0, failed: 1, skipped: 0 }
  return endToEnd(engine, { headed: values.headed, args: positionals })
}

const engines = enginesOf(values.browser)
if (values.help || engines.length === 0) {
  console.log(HELP)
  process.exit(values.help ? 0 : 1)
}

const counts = []
for (const engine of engines) counts.push(await runIn(engine))
console.log(countLine(total(counts)))
process.exitCode = total(counts).failed === 0 ? 0 : 1
