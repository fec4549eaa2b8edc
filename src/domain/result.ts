/** What can go wrong and a buyer can meet is a value; what only a bug can cause is thrown. */
export type Result<T, P> = { ok: true; value: T } | { ok: false; problem: P }

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

export const problem = <P>(value: P): { ok: false; problem: P } => ({ ok: false, problem: value })
