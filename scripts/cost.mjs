import { resolve } from 'node:path'
import process from 'node:process'
import { runUnderNewNode } from './setup/run.mjs'

// The answer is the only thing on standard output: what the setup says goes to the other stream.
console.log = console.error

// npm starts scripts in the root of the checkout; a file is named from where the buyer stands.
const [node = '', script = '', file, ...rest] = process.argv
if (file !== undefined && file !== '-')
  process.argv = [node, script, resolve(process.env.INIT_CWD ?? process.cwd(), file), ...rest]

await runUnderNewNode('cost.ts')
