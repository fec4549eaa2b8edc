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

// `--include=dev`: the development packages too, whatever NODE_ENV says.
const QUIETLY = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error']

/** @param {string[]} args */
const npm = (...args) =>
  spawnSync('npm', [...args, ...QUIETLY], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  }).status === 0

/**
 * Install the packages of the lock file when they are absent or older than it. False when that failed. npm
 * versions differ in what they forgive in a lock file written by another: `npm install` forgives more.
 */
export const readyDependencies = () => {
  if (isCurrent()) return true
  console.log('Installing packages (about a minute the first time) …')
  if (npm('ci')) return true
  console.log('npm ci did not work; trying npm install …')
  if (npm('install', '--no-save')) return true
  console.error('Packages are not installed. The lines above say why (network? disk?).')
  return false
}
