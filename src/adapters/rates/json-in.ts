import type * as z from 'zod/mini'
import { ok, problem, type Result } from '../../domain/result'
import type { RatesUnreadable } from './rate-source'

const unreadable = (detail: string) => problem({ kind: 'unreadable' as const, detail })

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** A service's JSON checked against the shape it should have; the detail names the first thing that is not so. */
export const jsonIn = <S extends z.ZodMiniType>(
  text: string,
  shape: S,
): Result<z.infer<S>, RatesUnreadable> => {
  const json = parsed(text)
  if (json === undefined) return unreadable('not JSON')
  const read = shape.safeParse(json)
  if (read.success) return ok(read.data)
  return unreadable(read.error.issues[0]?.path.join('.') || 'not of the known shape')
}
