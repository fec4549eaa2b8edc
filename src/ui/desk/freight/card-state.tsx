import { type CardProblem, cardProblems } from '../../../domain/freight/card-problems'
import { missingLines } from '../../../domain/freight/missing-lines'
import type { RateCard } from '../../../domain/freight/rate-card'
import { Chip } from '../../parts/chip'
import { sayCode } from '../../parts/say-code'
import { useWords } from '../words'

export const isExpired = ({ validTo }: RateCard, today: string): boolean =>
  validTo !== undefined && validTo < today

/** Whether it holds today, with its last day. */
export const ValidChip = ({ card, today }: { card: RateCard; today: string }) => {
  const { t, format } = useWords()
  const { validFrom, validTo } = card
  if (isExpired(card, today))
    return <Chip tone="bad">{t('cards.expired', { day: format.day(validTo ?? today) })}</Chip>
  if (today < validFrom) return <Chip tone="warn">{t('cards.not-yet', { day: format.day(validFrom) })}</Chip>
  if (validTo === undefined) return <Chip>{t('cards.open-end')}</Chip>
  const soon = cardProblems(card, today).some(({ code }) => code === 'expires-soon')
  return <Chip tone={soon ? 'warn' : 'good'}>{t('cards.valid-until', { day: format.day(validTo) })}</Chip>
}

/** Days come out of the domain as ISO text; here they are written as the buyer writes them. */
const useProblemWords = () => {
  const { t, format } = useWords()
  return ({ code, params }: CardProblem): string =>
    sayCode(
      t,
      `freight.card-problem.${code}`,
      Object.fromEntries(
        Object.entries(params).map(([name, value]) => [
          name,
          /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.day(value) : /^\d+$/.test(value) ? Number(value) : value,
        ]),
      ),
    )
}

/** What speaks against counting with it, and what the quote leaves open. */
export const CardWarnings = ({ card, today }: { card: RateCard; today: string }) => {
  const { t } = useWords()
  const say = useProblemWords()
  const missing = missingLines(card)
  return (
    <ul className="flex flex-col gap-0.5 text-xs">
      {cardProblems(card, today).map((one) => (
        <li key={one.code} className={one.is === 'wrong' ? 'text-bad' : 'text-warn'}>
          {say(one)}
        </li>
      ))}
      {missing.length > 0 && (
        <li className="text-warn">
          {t('cards.not-quoted', { lines: missing.map((line) => t(`cards.line.${line}`)).join('; ') })}
        </li>
      )}
    </ul>
  )
}
