import type { PackChange } from './pack-difference'

/** A change as a person would tell it: `whole-…` is all of a charge, `notes` what is said beside a cost. */
export type GistChange = Omit<PackChange, 'code'> & {
  code: PackChange['code'] | 'whole-added' | 'whole-removed' | 'notes'
}

const BETWEEN = ' › '

/** Where each figure of a range says the same as its neighbours, it is a figure without a range. */
const withoutEnds = (change: PackChange): PackChange => ({
  ...change,
  field: change.field.replace(/ › span › (low|likely|high)$/, ' › span'),
})

const isNote = ({ field }: PackChange): boolean => field.startsWith(`notes${BETWEEN}`)

/** `charges › fee/us-mpf` of anything inside it. */
const chargeOf = ({ field }: PackChange): string => field.split(BETWEEN).slice(0, 2).join(BETWEEN)

/** A charge that came or went has its id among what came or went. */
const wholes = (changes: PackChange[]): Set<string> =>
  new Set(
    changes
      .filter((change) => change.code !== 'changed' && change.field === `${chargeOf(change)}${BETWEEN}id`)
      .map((change) => `${change.entry} ${chargeOf(change)}`),
  )

const inWords = (change: PackChange, whole: Set<string>): GistChange => {
  const { part, entry, code } = change
  if (isNote(change)) return { part, entry, code: 'notes', field: '' }
  if (!whole.has(`${entry} ${chargeOf(change)}`) || code === 'entry-added') return withoutEnds(change)
  return { part, entry, field: chargeOf(change), code: code === 'added' ? 'whole-added' : 'whole-removed' }
}

const keyOf = (change: GistChange): string => JSON.stringify(change, Object.keys(change).toSorted())

/** The same changes with fewer lines: a charge that came or went, a range that moved and the notes are one each. */
export const changeGist = (changes: PackChange[]): GistChange[] => {
  const whole = wholes(changes)
  const told = changes.map((change) => inWords(change, whole))
  return [...new Map(told.map((change) => [keyOf(change), change])).values()]
}
