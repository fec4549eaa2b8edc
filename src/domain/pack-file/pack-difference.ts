import type { Packs } from '../landed-cost/packs'
import { leavesOf } from './leaves'
import type { PackFile } from './pack-file'

/** The parts of packs whose entries go by an id. */
export type PackPart = 'rules' | 'lanes' | 'general' | 'payments' | 'rates' | 'vat' | 'transit' | 'holidays'

/**
 * One thing that a file changes: `added` and `removed` (inside an entry it replaces), or `changed` with what stood
 * there before. `entry` is the id of the rule, lane or method (a currency, a country), `field` where in it:
 * "us-2026-11, fee/us-mpf › atLeast › amount: 33.58 → 34.58". Said in words by `rules.change.<code>`.
 */
export type PackChange = {
  code: 'entry-added' | 'added' | 'removed' | 'changed'
  part: PackPart
  entry: string
  field: string
  before?: string
  after?: string
}

type Entries = Map<string, unknown>

const byId = (entries: { id: string }[] | undefined): Entries =>
  new Map((entries ?? []).map((entry) => [entry.id, entry]))

const entriesOf = (packs: Partial<Packs> | PackFile): Record<PackPart, Entries> => ({
  rules: byId(packs.rules),
  lanes: byId(packs.lanes),
  general: new Map((packs.general ?? []).map((one) => [[one.id, one.load ?? ''].join(' ').trim(), one])),
  payments: byId(packs.payments),
  rates: new Map((packs.rates ?? []).map((one) => [one.currency, one])),
  vat: new Map(Object.entries(packs.vat ?? {})),
  transit: new Map(
    (packs.transit ?? []).map((one) => [
      [one.countries.join(), one.modes.join(), one.load ?? ''].join(' '),
      one,
    ]),
  ),
  holidays: new Map((packs.holidays ?? []).map((one) => [`${one.id} ${one.from.slice(0, 4)}`, one])),
})

const inside = (part: PackPart, entry: string, before: unknown, after: unknown): PackChange[] => {
  const [old, now] = [leavesOf(before), leavesOf(after)]
  const fields = [...new Set([...old.keys(), ...now.keys()])].filter((one) => old.get(one) !== now.get(one))
  return fields.map((field): PackChange => {
    const [was, is] = [old.get(field), now.get(field)]
    const code = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed'
    return {
      code,
      part,
      entry,
      field,
      ...(was === undefined ? {} : { before: was }),
      ...(is === undefined ? {} : { after: is }),
    }
  })
}

const inPart = (part: PackPart, ours: Entries, theirs: Entries): PackChange[] =>
  [...theirs].flatMap(([entry, after]) =>
    ours.has(entry)
      ? inside(part, entry, ours.get(entry), after)
      : [{ code: 'entry-added' as const, part, entry, field: '' }],
  )

/** Everything a file would change in our packs, entry by entry; sources and dates of checking are not changes. */
export const packDifference = (base: Packs, file: PackFile): PackChange[] => {
  const [ours, theirs] = [entriesOf(base), entriesOf(file)]
  const parts: PackPart[] = ['rules', 'lanes', 'general', 'payments', 'rates', 'vat', 'transit', 'holidays']
  return parts.flatMap((part) => inPart(part, ours[part], theirs[part]))
}
