import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { ROOT, readyDependencies } from './dependencies.mjs'
import { newNode } from './new-node.mjs'

/**
 * Make the checkout ready (packages, a Node that runs TypeScript) and run one script of `scripts/` with the
 * arguments of this process. Written for Node 20 without packages: nothing is installed when it starts.
 *
 * @param {string} script file name inside scripts/
 */
export const runUnderNewNode = async (script) => {
  const node = readyDependencies() && newNode()
  if (!node) process.exit(1)
  const env = { ...process.env, PATH: pathWith(dirname(node)) }
  const child = spawn(node, [join(ROOT, 'scripts', script), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env,
    cwd: ROOT,
  })
  passSignals(child)
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)))
}

/** @param {string} folder */
const pathWith = (folder) => {
  const separator = process.platform === 'win32' ? ';' : ':'
  return [folder, join(ROOT, 'node_modules', '.bin'), process.env.PATH ?? ''].join(separator)
}

/**
 * Ctrl-C reaches the child from the terminal itself; a plain kill of this process does not, so it is handed on.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
const passSignals = (child) => {
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => child.kill('SIGTERM'))
}
