import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { ROOT } from './dependencies.mjs'

const PACKAGE = join(ROOT, 'node_modules', 'node')
const BINARY = join(PACKAGE, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/**
 * Node runs TypeScript files without a flag from 22.18 and 23.6 on.
 *
 * @param {string} version such as "24.1.0"
 */
export const runsTypeScript = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)
}

/** @param {string} file */
const works = (file) =>
  existsSync(file) &&
  runsTypeScript(spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout.trim().replace(/^v/, ''))

/** Some npm versions hold back the install script that fetches the binary: run that one script by name. */
const fetchBinary = () => {
  console.log('Fetching Node 24 for the scripts …')
  spawnSync(process.execPath, ['installArchSpecificPackage.js'], {
    cwd: PACKAGE,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** The Node that runs our TypeScript scripts: the packaged Node 24, else this one when new enough. */
export const newNode = () => {
  if (works(BINARY)) return BINARY
  if (existsSync(PACKAGE)) fetchBinary()
  if (works(BINARY)) return BINARY
  if (runsTypeScript(process.versions.node)) return process.execPath
  console.error(
    `Node 24 could not be fetched and this is Node ${process.versions.node}. ` +
      'Install Node 24 (https://nodejs.org) and run the same command again.',
  )
  return undefined
}
