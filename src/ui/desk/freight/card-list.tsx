import { cardCounts } from '../../../domain/freight/card-counts'
import type { RateCard } from '../../../domain/freight/rate-card'
import { Button, IconButton } from '../../parts/button'
import { classes } from '../../parts/classes'
import { Panel } from '../parts/panel'
import { useWords } from '../words'
import { CardFacts, useCardName } from './card-facts'
import { CardWarnings, isExpired, ValidChip } from './card-state'

type Acts = {
  onEdit: (card: RateCard) => void
  onCopy: (card: RateCard) => void
  onRemove: (card: RateCard) => void
}

export const ToolBar = ({ onAdd, onImport }: { onAdd: () => void; onImport: () => void }) => {
  const { t } = useWords()
  return (
    <div className="flex flex-wrap gap-2">
      <Button look="main" icon="add" onPress={onAdd}>
        {t('cards.add')}
      </Button>
      <Button onPress={onImport}>{t('cards.import')}</Button>
    </div>
  )
}

const Tools = ({ card, onEdit, onCopy, onRemove }: Acts & { card: RateCard }) => {
  const { t } = useWords()
  const nameOf = useCardName()
  const name = `${card.forwarder}, ${nameOf(card)}`
  return (
    <div className="flex shrink-0 gap-1">
      <IconButton name="edit" label={t('cards.edit', { name })} onPress={() => onEdit(card)} />
      <IconButton name="copy" label={t('cards.copy', { name })} onPress={() => onCopy(card)} />
      <IconButton name="remove" label={t('cards.remove', { name })} onPress={() => onRemove(card)} />
    </div>
  )
}

/** Greyed when no cost is worked out with it today. */
const Row = ({ card, today, ...acts }: Acts & { card: RateCard; today: string }) => {
  const { t } = useWords()
  const nameOf = useCardName()
  const isUsed = cardCounts(card, today) && !isExpired(card, today)
  return (
    <li
      className={classes(
        'flex items-start gap-3 border-t border-line py-3 first:border-t-0',
        !isUsed && 'bg-sunken px-3',
      )}
    >
      <div className="flex min-w-0 flex-1 flex-col gap-1.5">
        <h3 className="flex flex-wrap items-center gap-2 text-sm font-semibold">
          {nameOf(card)}
          <ValidChip card={card} today={today} />
          {card.from ? (
            <span className="text-xs font-normal text-soft">
              {t('cards.from-place', { from: card.from })}
            </span>
          ) : undefined}
        </h3>
        <CardFacts card={card} />
        <CardWarnings card={card} today={today} />
      </div>
      <Tools card={card} {...acts} />
    </li>
  )
}

const byForwarder = (cards: RateCard[]): [string, RateCard[]][] =>
  [...Map.groupBy(cards, ({ forwarder }) => forwarder)].toSorted(([one], [other]) => one.localeCompare(other))

const place = ({ country, mode, validFrom }: RateCard): string => `${country} ${mode} ${validFrom}`

/** The price lists of each forwarder, by country and mode. */
export const CardList = ({ cards, today, ...acts }: Acts & { cards: RateCard[]; today: string }) =>
  byForwarder(cards).map(([forwarder, own]) => (
    <Panel key={forwarder} title={forwarder}>
      <ul>
        {own
          .toSorted((one, other) => place(one).localeCompare(place(other)))
          .map((card) => (
            <Row key={card.id} card={card} today={today} {...acts} />
          ))}
      </ul>
    </Panel>
  ))
