import type { MessageProblem } from '../../../app/messages/message'
import type { PageState } from '../../../app/page/page-session'
import type { Seen, SeenAnswer } from '../../../app/page/tell-seen'
import type { BadgeKey, BadgeWords } from '../../words/badge/badge-words'

/** What the badge shows: one strong word or figure, up to two small lines, and the whole in a sentence. */
export type BadgeFace = {
  main: string
  lines: string[]
  label: string
  tone: 'busy' | 'ready' | 'ask' | 'trouble'
  warns: boolean
  saved: boolean
}

type PerUnit = NonNullable<Seen['perUnit']>

const QUIET = { lines: [], warns: false, saved: false }

const short = (amount: string, { currency }: PerUnit, language: string): string =>
  new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    ...(Number(amount) >= 10_000 ? { notation: 'compact', maximumFractionDigits: 1 } : {}),
  }).format(Number(amount))

const trouble = (key: BadgeKey, more: BadgeKey, words: BadgeWords): BadgeFace => ({
  ...QUIET,
  main: words(key),
  label: words(more),
  tone: 'trouble',
})

const costFace = (seen: Seen, perUnit: PerUnit, words: BadgeWords): BadgeFace => {
  const say = (amount: string) => short(amount, perUnit, seen.language)
  const quantity = new Intl.NumberFormat(seen.language).format(seen.quantity ?? 1)
  const slots = { amount: say(perUnit.likely), low: say(perUnit.low), high: say(perUnit.high), quantity }
  return {
    ...QUIET,
    main: `≈ ${say(perUnit.likely)}`,
    lines: [words('badge.landed'), words('badge.at', { quantity })],
    label: words('badge.each', slots),
    tone: 'ready',
  }
}

const answered = (seen: Seen, words: BadgeWords): BadgeFace => {
  if (!seen.ready) return { ...trouble('badge.setup', 'badge.setup.more', words), tone: 'ask' }
  if (seen.perUnit) return costFace(seen, seen.perUnit, words)
  // Price, weight and cost follow from the variant: nothing else can be filled in before it is chosen.
  const incomplete = seen.missing.includes('variant')
    ? trouble('badge.variant', 'badge.variant.more', words)
    : trouble('badge.incomplete', 'badge.incomplete.more', words)
  return { ...incomplete, main: '?', lines: [incomplete.main], tone: 'ask' }
}

/** Dealbreakers and the saved mark are added to whatever the cost says. */
const withMarks = (face: BadgeFace, seen: Seen, words: BadgeWords): BadgeFace => ({
  ...face,
  warns: seen.dealbreakers > 0,
  saved: seen.saved,
  label: [
    face.label,
    ...(seen.dealbreakers > 0 ? [words('badge.dealbreaker')] : []),
    ...(seen.saved ? [words('badge.saved')] : []),
  ].join(' '),
})

const unanswered = ({ kind }: MessageProblem, words: BadgeWords): BadgeFace =>
  kind === 'reload-page'
    ? trouble('badge.reload', 'badge.reload.more', words)
    : trouble('badge.failed', 'badge.failed.more', words)

/** `answer` is undefined until the extension answered for the listing that was read. */
export const badgeFace = (state: PageState, answer: SeenAnswer | undefined, words: BadgeWords): BadgeFace => {
  const reading: BadgeFace = { ...QUIET, main: '···', label: words('badge.reading'), tone: 'busy' }
  if (state.is === 'reading') return state.stopped ? unanswered(state.stopped, words) : reading
  if (!state.result.ok) {
    const { kind } = state.result.problem
    return trouble(`badge.${kind}`, `badge.${kind}.more`, words)
  }
  if (!answer) return reading
  return answer.ok
    ? withMarks(answered(answer.value, words), answer.value, words)
    : unanswered(answer.problem, words)
}
