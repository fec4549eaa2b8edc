import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

// npm writes this file last, so it is both "installed" and "installed when".
const MARK = join(ROOT, 'node_modules', '.package-lock.json')
const LOCK = join(ROOT, 'package-lock.json')

const isCurrent = () => existsSync(MARK) && statSync(MARK).mtimeMs >= statSync(LOCK).mtimeMs

/** Install the packages of the lock file when they are absent or older than it. False when that failed. */
export const readyDependencies = () => {
  if (isCurrent()) return true
  console.log('Installing packages (about a minute the first time) …')
  // `--include=dev`: the development packages too, whatever NODE_ENV says.
  const done = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (done.status === 0) return true
  console.error('npm ci failed: packages are not installed. The lines above say why (network? disk?).')
  return false
}
