import type { Packs } from '../landed-cost/packs'
import type { RulePack } from '../landed-cost/rule-pack'
import type { PackFile } from './pack-file'

/** By their id: the file's stand first, and ours of the same id are gone. */
const replaced = <T>(ours: T[], theirs: T[] | undefined, idOf: (one: T) => string): T[] => {
  if (!theirs || theirs.length === 0) return ours
  const taken = new Set(theirs.map(idOf))
  return [...theirs, ...ours.filter((one) => !taken.has(idOf(one)))]
}

const byId = ({ id }: { id: string }): string => id
const ruleId = ({ id }: RulePack): string => id
const ofPlaces = ({ countries, modes, load }: Packs['transit'][number]): string =>
  [countries.join(), modes.join(), load ?? ''].join('|')
const ofScope = ({ id, load, modes }: Packs['general'][number]): string =>
  [id, load ?? '', modes?.join() ?? ''].join('|')
const ofYear = ({ id, from }: Packs['holidays'][number]): string => `${id} ${from.slice(0, 4)}`

const withFile = (packs: Packs, file: PackFile): Packs => ({
  ...packs,
  // The first rules that hold on a day are taken: those of a file stand before ours of the same days.
  rules: replaced(packs.rules, file.rules, ruleId),
  lanes: replaced(packs.lanes, file.lanes, byId),
  transit: replaced(packs.transit, file.transit, ofPlaces),
  rates: replaced(packs.rates, file.rates, ({ currency }) => currency),
  vat: { ...packs.vat, ...file.vat },
  general: replaced(packs.general, file.general, ofScope),
  payments: replaced(packs.payments, file.payments, byId),
  holidays: replaced(packs.holidays, file.holidays, ofYear),
})

/** Files of one day stay in the order they came. */
const oldestFirst = (files: PackFile[]): PackFile[] => files.toSorted((a, b) => a.asOf.localeCompare(b.asOf))

/**
 * Our packs with the buyer's files on top, the newest file first and of one day the last given. An entry with the id of one of ours takes its
 * place; others are added, and rules for the same country and days stand before ours.
 */
export const mergePacks = (base: Packs, files: PackFile[]): Packs => oldestFirst(files).reduce(withFile, base)
