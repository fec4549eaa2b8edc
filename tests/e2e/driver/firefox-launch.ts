import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Launch } from './browser.ts'
import { writeFirefoxProfile } from './firefox-profile.ts'
import { connectMarionette, type Marionette } from './marionette.ts'
import { until } from './until.ts'

export type FirefoxSession = { marionette: Marionette; firefox: ChildProcess; version: string }

/** The add-on's own id, from the manifest that was built. */
const geckoId = (extension: string): string => {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))
  return String(manifest.browser_specific_settings.gecko.id)
}

const portFile = (profile: string) => join(profile, 'MarionetteActivePort')

const activePort = async (profile: string): Promise<number | undefined> => {
  const file = portFile(profile)
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) || undefined : undefined
}

const spawnFirefox = ({ executable, profile, headless, size }: Launch): ChildProcess => {
  const window = size ?? { width: 1366, height: 850 }
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile]
  const shown = headless ? ['--headless'] : ['--width', '1400', '--height', '950']
  return spawn(executable, [...args, ...shown], {
    stdio: 'ignore',
    env: {
      ...process.env,
      // Without it Firefox asks Mozilla for its own lists whatever the profile says.
      MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
      MOZ_HEADLESS_WIDTH: String(window.width),
      MOZ_HEADLESS_HEIGHT: String(window.height),
    },
  })
}

const versionOf = (session: unknown): string => {
  const text = JSON.stringify(session)
  return /"browserVersion":"([^"]+)"/.exec(text)?.[1] ?? 'unknown'
}

/** Firefox outlives the connection that drives it: it must not outlive us. */
const endWithUs = (firefox: ChildProcess) => {
  const stop = () => firefox.kill()
  process.once('exit', stop)
  firefox.once('exit', () => process.off('exit', stop))
}

const openSession = async (launch: Launch, firefox: ChildProcess): Promise<FirefoxSession> => {
  const port = await until('Firefox to listen', () => activePort(launch.profile), 60_000)
  const marionette = await until('Firefox to answer', () => connectMarionette(port), 20_000)
  const session = await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true })
  await marionette.send('Addon:Install', { path: launch.extension, temporary: true })
  return { marionette, firefox, version: versionOf(session) }
}

/** Start Firefox with the extension installed for this run, and a session that drives it. */
export const launchFirefox = async (launch: Launch): Promise<FirefoxSession> => {
  writeFirefoxProfile(launch, geckoId(launch.extension))
  rmSync(portFile(launch.profile), { force: true })
  const firefox = spawnFirefox(launch)
  endWithUs(firefox)
  try {
    return await openSession(launch, firefox)
  } catch (error) {
    firefox.kill()
    throw error
  }
}

/** Settles when the process has ended. */
export const ended = (firefox: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (firefox.exitCode !== null || firefox.signalCode !== null) return resolve()
    firefox.once('exit', () => resolve())
  })

/** Quit as a person would, so that everything stored reaches the disk; by force after 15 seconds. */
export const quitFirefox = async ({ marionette, firefox }: FirefoxSession): Promise<void> => {
  const force = setTimeout(() => firefox.kill('SIGKILL'), 15_000)
  // Firefox may be gone before it has answered: gone is what was asked for.
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined)
  await ended(firefox)
  clearTimeout(force)
  marionette.close()
}
