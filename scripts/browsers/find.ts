import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import process from 'node:process'
import { chromium } from '@playwright/test'
import { type Candidate, candidates } from './candidates.ts'

export type Engine = Candidate['engine']
export type FoundBrowser = { engine: Engine; label: string; executable: string; branded: boolean }

/** Where browsers that we fetched ourselves are kept. */
export const OWN_BROWSERS = join(import.meta.dirname, '..', '..', '.cache', 'browsers')

/** The file a name stands for on the PATH, or the file itself when it is there. */
const resolved = (place: string): string | undefined => {
  const files = isAbsolute(place)
    ? [place]
    : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, place))
  return files.find((file) => existsSync(file))
}

/** Debian's and Ubuntu's stand-ins that only say "install the snap" exist and do not run: ask each. */
const runs = (executable: string): boolean =>
  process.platform === 'win32' ||
  spawnSync(executable, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0

const fromPlaywright = (engine: Engine): Candidate => ({
  engine,
  label: "Playwright's own Chromium",
  places: engine === 'chromium' ? [chromium.executablePath()] : [],
})

const fetched = (engine: Engine): Candidate => ({
  engine,
  label: 'the browser fetched earlier',
  places: globSync(join(OWN_BROWSERS, engine === 'firefox' ? '**/firefox' : '**/chrome')),
})

const inOrder = (engine: Engine): Candidate[] => {
  const all = [...candidates(), fromPlaywright(engine), fetched(engine)]
  const ours = all.filter((candidate) => candidate.engine === engine)
  return [...ours.filter(({ branded }) => !branded), ...ours.filter(({ branded }) => branded)]
}

/** The best browser of this engine on this machine that can really be started, or undefined. */
export const findBrowser = (engine: Engine): FoundBrowser | undefined => {
  for (const { label, branded = false, places } of inOrder(engine)) {
    const executable = places.map(resolved).find((file) => file !== undefined && runs(file))
    if (executable) return { engine, label, executable, branded }
  }
  return undefined
}
