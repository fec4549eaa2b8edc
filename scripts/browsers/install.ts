import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { getuid } from 'node:process'
import { type Engine, OWN_BROWSERS } from './find.ts'

type Step = { says: string; command: string; args: string[] }

const succeeds = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** apt as root, or as somebody whom sudo lets through without a password; undefined where there is neither. */
const aptPrefix = (): string[] | undefined => {
  if (!existsSync('/usr/bin/apt-get')) return undefined
  if (getuid?.() === 0) return []
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined
}

const APT_PACKAGE: Record<Engine, string> = { chromium: 'chromium', firefox: 'firefox-esr' }

/** fonts-noto-cjk: without it Chinese is shown as boxes. */
const aptSteps = (engine: Engine): Step[] => {
  const prefix = aptPrefix()
  if (!prefix) return []
  const quiet = ['DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-o', 'Dpkg::Use-Pty=0']
  const step = (says: string, ...args: string[]): Step => {
    const [command = 'env', ...rest] = [...prefix, 'env', ...quiet, ...args]
    return { says, command, args: rest }
  }
  return [
    step('Looking what apt has …', 'update'),
    step(
      `Installing ${APT_PACKAGE[engine]} with apt …`,
      'install',
      '-y',
      APT_PACKAGE[engine],
      'fonts-noto-cjk',
    ),
  ]
}

/** Not tried where this was written: those downloads are closed there. */
const downloadStep = (engine: Engine): Step =>
  engine === 'chromium'
    ? {
        says: 'Fetching Chromium with Playwright …',
        command: 'npx',
        args: ['playwright', 'install', 'chromium'],
      }
    : {
        says: 'Fetching Firefox …',
        command: 'npx',
        args: ['--yes', '@puppeteer/browsers@3.2.6', 'install', 'firefox@stable', '--path', OWN_BROWSERS],
      }

/** The line of a long complaint that says what was wrong. */
const reasonIn = (complaint: string): string =>
  complaint.split('\n').find((line) => /error|E:|not found|failed/i.test(line)) ??
  complaint.trim().slice(0, 200)

const run = ({ says, command, args }: Step): boolean => {
  console.log(says)
  const done = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) console.log(`  that did not work: ${done.error?.message ?? reasonIn(done.stderr)}`)
  return done.status === 0
}

/** Ways to get a browser here, best first; each is some steps that must all succeed. */
export const installWays = (engine: Engine): (() => boolean)[] => {
  const apt = aptSteps(engine)
  return [...(apt.length > 0 ? [() => apt.every(run)] : []), () => run(downloadStep(engine))]
}
