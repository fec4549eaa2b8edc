import type { RateSource } from '../../adapters/rates/rate-source'
import type { RateSet } from '../../domain/rates/rate-set'
import { ok, problem, type Result } from '../../domain/result'
import type { RefreshOutcome } from './refresh-outcome'

export type AskProblem = Extract<RefreshOutcome, { kind: 'offline' | 'refused' | 'unreadable' }>

/** Long enough for a slow line; a cost never waits for it. */
const PATIENCE_MS = 12_000

/** All currencies of the world are some 15,000 characters. */
const MOST_TEXT = 500_000

/** Nothing but the request itself leaves: no cookie, no referrer, and no other host by a redirect. */
const REQUEST: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  redirect: 'error',
  cache: 'no-store',
}

const bodyOf = async (url: string, fetch: typeof globalThis.fetch): Promise<Response | undefined> => {
  try {
    return await fetch(url, { ...REQUEST, signal: AbortSignal.timeout(PATIENCE_MS) })
  } catch {
    // A failed fetch says only that it failed: no network, no host, no time, or a redirect elsewhere.
    return undefined
  }
}

const textIn = async (response: Response): Promise<string | undefined> => {
  try {
    return await response.text()
  } catch {
    // The line broke, or the time was up, half way through the answer.
    return undefined
  }
}

/** One question to one source. What goes wrong on the way is a value. */
export const askSource = async (
  source: RateSource,
  fetch: typeof globalThis.fetch,
  now: string,
): Promise<Result<RateSet[], AskProblem>> => {
  const response = await bodyOf(source.url, fetch)
  if (!response) return problem({ kind: 'offline' })
  if (!response.ok) return problem({ kind: 'refused', status: response.status })
  const text = await textIn(response)
  if (text === undefined) return problem({ kind: 'offline' })
  const read = text.length > MOST_TEXT ? undefined : source.read(text, now)
  return read?.ok ? ok(read.value) : problem({ kind: 'unreadable' })
}
