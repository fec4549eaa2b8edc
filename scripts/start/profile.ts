import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from '../browsers/find.ts'
import { ROOT } from '../steps/command.ts'

/** Kept between runs, so that what was saved is found again the next day. */
export const profileOf = (engine: Engine): string => {
  const folder = join(ROOT, '.cache', 'profiles', engine)
  mkdirSync(folder, { recursive: true })
  return folder
}
