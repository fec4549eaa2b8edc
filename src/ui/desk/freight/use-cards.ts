import { removeRateCard, restoreRateCard, saveRateCards } from '../../../app/library/rate-cards'
import { tried } from '../../../app/library/watch-library'
import type { RateCard } from '../../../domain/freight/rate-card'
import { useApp } from '../app-context'
import { useNotice } from '../notices'
import { useRefusal } from '../use-removal'
import { useWords } from '../words'
import { useCardName } from './card-facts'

/** What is done to price lists, each told with its way back. */
export const useCardActions = () => {
  const { t } = useWords()
  const { library } = useApp()
  const say = useNotice()
  const refuse = useRefusal()
  const nameOf = useCardName()
  const full = (card: RateCard): string => `${card.forwarder} · ${nameOf(card)}`
  const run = async (work: Promise<Parameters<typeof tried>[0] extends Promise<infer R> ? R : never>) => {
    const done = await tried(work)
    if (!done.ok) refuse(done.problem)
    return done.ok
  }
  const save = async (cards: RateCard[]): Promise<boolean> => {
    const kept = await run(saveRateCards(library, cards))
    if (kept) say({ text: t('cards.saved', { count: cards.length }) })
    return kept
  }
  const remove = async (card: RateCard): Promise<void> => {
    const undo = () => void run(restoreRateCard(library, card.id))
    if (await run(removeRateCard(library, card.id)))
      say({ text: t('desk.removed.said', { title: full(card) }), undo })
  }
  return { save, remove }
}
