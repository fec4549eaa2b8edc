import { readFileSync } from 'node:fs'
import process from 'node:process'
import { asked } from './pages/arguments.ts'
import { assumedUrl } from './pages/page-url.ts'
import { readSavedPage } from './pages/reader.ts'
import { savedPage } from './pages/saved-page.ts'
import { savedText } from './pages/saved-text.ts'

const USAGE = 'npm run -s pages:read -- FILE [--url URL]'
const READ = 0
const MISUSE = 1
const NAMED_AS_SOMETHING_ELSE = 2

const complain = (text: string): number => {
  process.stderr.write(`${text}\n`)
  return MISUSE
}

const bytesOf = (file: string): Uint8Array | undefined => {
  try {
    return readFileSync(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}

/** Prints what the reader says of one saved page; only JSON goes to stdout. */
const main = async (args: string[]): Promise<number> => {
  const question = asked(args)
  if ('wrong' in question) return complain(`${question.wrong}\n${USAGE}`)
  const [file, ...rest] = question.names
  if (!file || rest.length > 0) return complain(USAGE)
  const bytes = bytesOf(file)
  if (!bytes) return complain(`cannot read ${file}`)
  const page = savedPage(savedText(bytes))
  const assumed = question.url ? undefined : assumedUrl(page, file)
  if (assumed) process.stderr.write(`address assumed: ${assumed.url} (${assumed.because})\n`)
  const outcome = await readSavedPage(page, question.url ?? assumed?.url ?? '')
  const answer = outcome.ok
    ? { read: true, listing: outcome.value }
    : { read: false, problem: outcome.problem }
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
  return outcome.ok ? READ : NAMED_AS_SOMETHING_ELSE
}

process.exitCode = await main(process.argv.slice(2))
