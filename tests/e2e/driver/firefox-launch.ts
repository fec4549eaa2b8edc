import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Launch } from './browser.ts'
import { writeFirefoxProfile } from './firefox-profile.ts'
import { connectMarionette, type Marionette } from './marionette.ts'
import { until } from './until.ts'

export type FirefoxSession = { marionette: Marionette; process: ChildProcess; version: string }

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
  return spawn(executable, headless ? [...args, '--headless'] : args, {
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

/** Start Firefox with the extension installed for this run, and a session that drives it. */
export const launchFirefox = async (launch: Launch): Promise<FirefoxSession> => {
  writeFirefoxProfile(launch, geckoId(launch.extension))
  rmSync(portFile(launch.profile), { force: true })
  const process = spawnFirefox(launch)
  try {
    const port = await until('Firefox to listen', () => activePort(launch.profile), 60_000)
    const marionette = await until('Firefox to answer', () => connectMarionette(port), 20_000)
    const session = await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true })
    await marionette.send('Addon:Install', { path: launch.extension, temporary: true })
    return { marionette, process, version: versionOf(session) }
  } catch (error) {
    process.kill()
    throw error
  }
}

const ended = (process: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (process.exitCode !== null || process.signalCode !== null) return resolve()
    process.once('exit', () => resolve())
    setTimeout(() => process.kill('SIGKILL'), 15_000).unref()
  })

/** Quit as a person would, so that everything stored reaches the disk. */
export const quitFirefox = async ({ marionette, process }: FirefoxSession): Promise<void> => {
  const gone = ended(process)
  // Firefox may be gone before it has answered: gone is what was asked for.
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined)
  await gone
  marionette.close()
}
