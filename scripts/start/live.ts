import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { FoundBrowser } from '../browsers/find.ts'
import { ROOT } from '../steps/command.ts'

const SITE = 'https://www.1688.com'

type Start = { command: string; args: string[] }

const chromiumStart = (executable: string, extension: string, profile: string): Start => ({
  command: executable,
  args: [`--user-data-dir=${profile}`, '--no-first-run', `--load-extension=${extension}`, SITE],
})

/** Mozilla's own runner installs an unpacked extension without driving the browser. */
const firefoxStart = (executable: string, extension: string, profile: string): Start => ({
  command: 'web-ext',
  args: [
    'run',
    '--no-config-discovery',
    '--no-reload',
    '--no-input',
    `--source-dir=${extension}`,
    `--firefox=${executable}`,
    `--firefox-profile=${profile}`,
    '--profile-create-if-missing',
    '--keep-profile-changes',
    `--start-url=${SITE}`,
  ],
})

/** How to start the found browser on the real site: plainly, with no remote control at all. */
export const liveStart = ({ engine, executable }: FoundBrowser, extension: string): Start => {
  const profile = join(ROOT, '.cache', 'profiles', `live-${engine}`)
  const start = engine === 'firefox' ? firefoxStart : chromiumStart
  return start(executable, extension, profile)
}

const BRANDED = (extension: string) => `
Google Chrome no longer takes an extension from the command line. In the window that opens now:
  1. open chrome://extensions and switch on "Developer mode",
  2. press "Load unpacked" and choose ${extension}.`

/** Open the real site for the buyer and do nothing else. Settles when the window is closed. */
export const runLive = (browser: FoundBrowser, extension: string): Promise<void> => {
  if (browser.branded) console.log(BRANDED(extension))
  console.log(`Opening ${SITE}. Landfall only reads what you open yourself. Close the window to end.`)
  const { command, args } = liveStart(browser, extension)
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'ignore', cwd: ROOT })
    process.on('SIGTERM', () => child.kill())
    child.on('error', reject)
    child.on('exit', () => resolve())
  })
}
