import { cardCounts } from '../../../domain/freight/card-counts'
import type { TableProblem } from '../../../domain/freight/card-preview'
import type { RateCard } from '../../../domain/freight/rate-card'
import { sayCode } from '../../parts/say-code'
import { useWords } from '../words'
import { CardFacts, useCardName } from './card-facts'
import { CardWarnings, ValidChip } from './card-state'

type Props = {
  cards: RateCard[]
  today: string
  leftOut: string[]
  onLeave: (leftOut: string[]) => void
}

/** The cards found; those that are wrong in themselves cannot be taken. */
export const PreviewList = ({ cards, today, leftOut, onLeave }: Props) => {
  const { t } = useWords()
  const nameOf = useCardName()
  const toggle = (id: string, take: boolean) =>
    onLeave(take ? leftOut.filter((one) => one !== id) : [...leftOut, id])
  return (
    <ul>
      {cards.map((card) => {
        const counts = cardCounts(card, today)
        return (
          <li key={card.id} className="flex gap-3 border-t border-line py-2">
            <input
              type="checkbox"
              aria-label={t('cards.import.take', { name: nameOf(card) })}
              className="mt-1 size-4 accent-accent"
              disabled={!counts}
              checked={counts && !leftOut.includes(card.id)}
              onChange={({ target }) => toggle(card.id, target.checked)}
            />
            <div className="flex min-w-0 flex-1 flex-col gap-1">
              <p className="flex flex-wrap items-center gap-2 text-sm font-medium">
                {card.forwarder} · {nameOf(card)} <ValidChip card={card} today={today} />
              </p>
              <CardFacts card={card} />
              <CardWarnings card={card} today={today} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}

const MOST_SHOWN = 60

const ProblemTable = ({ problems }: { problems: TableProblem[] }) => {
  const { t } = useWords()
  return (
    <div className="max-h-80 overflow-auto">
      <table className="w-full text-xs">
        <thead>
          <tr className="text-soft">
            {(['cell', 'text', 'why'] as const).map((head) => (
              <th key={head} scope="col" className="py-1 pe-3 text-start font-medium">
                {t(head === 'text' ? 'cards.import.text-of' : `cards.import.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, MOST_SHOWN).map(({ at, text, code }) => (
            <tr key={`${at} ${code}`} className="border-t border-line align-top">
              <th scope="row" className="py-1 pe-3 text-start font-mono font-normal">
                {at}
              </th>
              <td className="py-1 pe-3 break-words">{text.slice(0, 80)}</td>
              <td className="py-1 text-soft">{sayCode(t, `freight.table.${code}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Every cell that was not read or is worth a look, with its address and why. */
export const UnreadCells = ({ problems }: { problems: TableProblem[] }) => {
  const { t } = useWords()
  const cells = problems.filter(({ is }) => is !== 'asked')
  if (cells.length === 0) return null
  return (
    <section aria-label={t('cards.import.unread', { count: cells.length })}>
      <h3 className="mb-1 text-sm font-semibold">{t('cards.import.unread', { count: cells.length })}</h3>
      <ProblemTable problems={cells} />
      {cells.length > MOST_SHOWN && (
        <p className="text-xs text-soft">{t('cards.import.more', { count: cells.length - MOST_SHOWN })}</p>
      )}
    </section>
  )
}
