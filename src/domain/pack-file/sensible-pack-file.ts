import type { Span } from '../landed-cost/estimate'
import type { Lane } from '../landed-cost/packs'
import type { Charge, RulePack } from '../landed-cost/rule-pack'
import { big } from '../money'
import { BASE_TERMS } from './base-terms'
import type { PackFile } from './pack-file'
import type { PackFileProblem } from './parse-pack-file'

const wrong = (
  field: string,
  code: PackFileProblem['code'],
  params: PackFileProblem['params'] = {},
): PackFileProblem => ({ field, code, params })

const isSpan = (value: object): value is Span => 'low' in value && 'likely' in value && 'high' in value

const isFalling = ({ low, likely, high }: Span): boolean =>
  [low, likely, high].every((one) => typeof one === 'string') && (big(low).gt(likely) || big(likely).gt(high))

/** Every span of the file, wherever it stands, and every source without words. */
const walk = (value: unknown, field: string): PackFileProblem[] => {
  if (typeof value !== 'object' || value === null) return []
  const here = [
    ...(isSpan(value) && isFalling(value) ? [wrong(field, 'falling-span')] : []),
    ...('basis' in value && 'source' in value && (value.source === '' || !('asOf' in value))
      ? [wrong(field, 'no-source')]
      : []),
  ]
  const entries = Object.entries(value).map(([key, part]) =>
    walk(part, Array.isArray(value) ? `${field}[${key}]` : field === '' ? key : `${field}.${key}`),
  )
  return [...here, ...entries.flat()]
}

const termProblems = (pack: RulePack, field: string): PackFileProblem[] =>
  pack.charges.flatMap((charge: Charge, index) => {
    const before = new Set([...BASE_TERMS, ...pack.charges.slice(0, index).map(({ id }) => id)])
    return [...charge.of, ...(charge.uplift?.of ?? [])]
      .filter((term) => !before.has(term))
      .map((term) => wrong(`${field}.charges[${index}].of`, 'unknown-term', { term }))
  })

const LAST_DAY = '9999-12-31'

const overlaps = (one: RulePack, other: RulePack): boolean =>
  one.countries.some((country) => other.countries.includes(country)) &&
  one.validFrom <= (other.validTo ?? LAST_DAY) &&
  other.validFrom <= (one.validTo ?? LAST_DAY)

const ruleProblems = (rules: RulePack[]): PackFileProblem[] =>
  rules.flatMap((pack, index) => {
    const field = `rules[${index}]`
    const earlier = rules.slice(0, index)
    const rival = earlier.find((other) => overlaps(pack, other))
    return [
      ...(earlier.some(({ id }) => id === pack.id) ? [wrong(`${field}.id`, 'twice', { id: pack.id })] : []),
      ...(pack.validTo !== undefined && pack.validTo < pack.validFrom
        ? [wrong(`${field}.validTo`, 'dates-turned')]
        : []),
      ...(rival && rival.id !== pack.id ? [wrong(field, 'overlap', { id: rival.id })] : []),
      ...termProblems(pack, field),
    ]
  })

/** Nothing can be divided by them or rounded up to them. */
const ZERO_IS_WRONG = ['divisor', 'roundUpTo'] as const

const laneProblems = (lanes: Lane[]): PackFileProblem[] =>
  lanes.flatMap((lane, index) =>
    ZERO_IS_WRONG.filter((name) => lane[name] !== undefined && big(lane[name] ?? '1').lte(0)).map((name) =>
      wrong(`lanes[${index}].${name}`, 'not-valid'),
    ),
  )

/** What a schema cannot see: ends that fall, dates that turn round, bases of terms that nothing is known of. */
export const sensibleProblems = (file: PackFile): PackFileProblem[] => [
  ...walk(file, ''),
  ...ruleProblems(file.rules ?? []),
  ...laneProblems(file.lanes ?? []),
]
