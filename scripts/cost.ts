import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import process from 'node:process'
import { inWords } from './cost/in-words.ts'
import { readSourceDirectly } from './cost/read-source.ts'
import { tariffOf } from './cost/tariff.ts'

const USAGE =
  'npm run -s cost -- FILE   (or - for standard input); the file is described in docs/accuracy.md, “An order as a file”'
const COSTED = 0
const BAD_ORDER = 2

const print = (answer: unknown): void => {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
}

type Problem = { field: string; reason: string }

/** As JSON for a program, and in a line each for whoever looks at the screen. */
const refuse = (problems: Problem[]): number => {
  print({ problems })
  for (const { field, reason } of problems) process.stderr.write(`${field}: ${reason}\n`)
  return BAD_ORDER
}

const refuseFile = (reason: string): number => refuse([{ field: 'the file', reason }])

const fromStandardInput = async (): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(Buffer.from(part))
  return Buffer.concat(parts).toString('utf8')
}

const textOf = async (file: string): Promise<string | undefined> => {
  if (file === '-') return fromStandardInput()
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}

/** Today where the buyer is: an order file without an entry date is meant for today. */
const today = (): string => new Date().toLocaleDateString('sv-SE')

// The second order takes two thirds of the time of the first.
enableCompileCache()
readSourceDirectly()

/** Prints what one order costs; only JSON goes to standard output. */
const main = async (args: string[]): Promise<number> => {
  const [file, ...rest] = args
  if (file === undefined || rest.length > 0) return refuseFile(`one file is needed: ${USAGE}`)
  const text = await textOf(file)
  if (text === undefined) return refuseFile(`cannot be read: ${file}`)
  const [{ orderFileCost }, { packs }, decoder, evidence, words] = await Promise.all([
    import('../src/domain/order-file/order-file-cost.ts'),
    import('../src/data/packs.ts'),
    import('../src/data/duty/decode-chapter.ts'),
    import('../src/data/duty/evidence.ts'),
    import('../src/ui/words/translator.ts'),
  ])
  const outcome = orderFileCost(text, { packs, today: today(), duty: tariffOf(decoder, evidence) })
  if (!outcome.ok) return refuse(outcome.problem)
  print(inWords(outcome.value, words))
  return COSTED
}

process.exitCode = await main(process.argv.slice(2))
