import process from 'node:process'
import { asked } from './pages/arguments.ts'
import { caseExists, caseNames, openCase, recordCase } from './pages/page-case.ts'
import { readSavedPage } from './pages/reader.ts'
import { savedPage } from './pages/saved-page.ts'

const USAGE = 'npm run pages:record [-- NAME …]'

const record = async (name: string): Promise<boolean> => {
  const opened = openCase(name)
  if (!opened) {
    process.stderr.write(`${name}: origin.json names no url\n`)
    return false
  }
  const outcome = await readSavedPage(savedPage(opened.html), opened.url)
  recordCase(name, outcome)
  process.stderr.write(`${name}: ${outcome.ok ? 'read' : outcome.problem.kind}\n`)
  return true
}

/** Writes `expected.json` of the cases named, or of all; review the diff. */
const main = async (args: string[]): Promise<number> => {
  const question = asked(args)
  const names = 'wrong' in question ? [''] : question.names
  const unknown = names.filter((name) => !name || !caseExists(name))
  if (unknown.length > 0) {
    process.stderr.write(`no such case: ${unknown.join(' ')}\n${USAGE}\n`)
    return 1
  }
  let done = true
  for (const name of names.length > 0 ? names : caseNames()) done = (await record(name)) && done
  return done ? 0 : 1
}

process.exitCode = await main(process.argv.slice(2))
