import { Dexie } from 'dexie'
import { ok, problem, type Result } from '../domain/result'

/**
 * Why the store did not do what it was asked:
 * - `full`: no room left on the disk or in the browser's share of it,
 * - `unavailable`: the browser keeps no database here (private window, broken profile, closed under us).
 */
export type StoreProblem = { kind: 'full' | 'unavailable'; detail: string }

type Named = { name: string; message: string; inner?: unknown }

const isNamed = (error: unknown): error is Named =>
  typeof error === 'object' && error !== null && 'name' in error && 'message' in error

/** The error and those inside it: Dexie wraps the browser's own. */
const causes = (error: unknown): Named[] =>
  isNamed(error) ? [error, ...(error.inner && error.inner !== error ? causes(error.inner) : [])] : []

const FROM_THE_BROWSER = [
  Dexie.errnames.OpenFailed,
  Dexie.errnames.MissingAPI,
  Dexie.errnames.DatabaseClosed,
  Dexie.errnames.InvalidState,
  Dexie.errnames.Abort,
  Dexie.errnames.Unknown,
  Dexie.errnames.Timeout,
  Dexie.errnames.Upgrade,
  'SecurityError',
  'NotAllowedError',
]

const kindOf = (names: string[]): StoreProblem['kind'] | undefined => {
  if (names.some((name) => name === Dexie.errnames.QuotaExceeded)) return 'full'
  return names.some((name) => FROM_THE_BROWSER.some((known) => known === name)) ? 'unavailable' : undefined
}

/** Runs one piece of work on the database. What the browser refuses is a value; our own bugs are thrown. */
export const attempt = async <T>(work: () => Promise<T>): Promise<Result<T, StoreProblem>> => {
  try {
    return ok(await work())
  } catch (error) {
    const found = causes(error)
    const kind = kindOf(found.map((cause) => cause.name))
    if (!kind) throw error
    return problem({ kind, detail: found.map((cause) => cause.name).join(' / ') })
  }
}
