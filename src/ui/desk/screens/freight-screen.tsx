import { useCallback, useState } from 'react'
import { type Rows, type Seen, watchRateCards } from '../../../app/library/watch-library'
import type { RateCard } from '../../../domain/freight/rate-card'
import { Note } from '../../parts/note'
import { useApp } from '../app-context'
import { type CardDraft, draftOf, emptyDraft } from '../freight/card-draft'
import { CardForm } from '../freight/card-form'
import { CardList, ToolBar } from '../freight/card-list'
import { ComparePanel } from '../freight/compare-panel'
import { ImportPanel } from '../freight/import-panel'
import { LinesToAsk } from '../freight/lines-to-ask'
import { useCardActions } from '../freight/use-cards'
import { Loaded } from '../parts/loaded'
import { Teaching } from '../parts/teaching'
import { useWatched } from '../use-watched'
import { useWords } from '../words'

/** What is open above the list: nothing, the import, or the form for a card (new, changed, copied). */
type Open =
  | { is: 'nothing' }
  | { is: 'import' }
  | { is: 'form'; title: 'cards.form.new' | 'cards.form.edit'; id: string; draft: CardDraft }

const useOpen = (today: string) => {
  const { buyer } = useApp()
  const [open, setOpen] = useState<Open>({ is: 'nothing' })
  const form = (title: 'cards.form.new' | 'cards.form.edit', id: string, draft: CardDraft) =>
    setOpen({ is: 'form', title, id, draft })
  return {
    open,
    close: () => setOpen({ is: 'nothing' }),
    importing: () => setOpen({ is: 'import' }),
    add: () => form('cards.form.new', crypto.randomUUID(), emptyDraft(today, buyer.country)),
    edit: (card: RateCard) => form('cards.form.edit', card.id, draftOf(card)),
    copy: (card: RateCard) => form('cards.form.new', crypto.randomUUID(), draftOf(card)),
  }
}

const Opened = ({ state, today }: { state: ReturnType<typeof useOpen>; today: string }) => {
  const { t } = useWords()
  const { save } = useCardActions()
  const { open, close } = state
  const keep = (cards: RateCard[]) => void save(cards).then((kept) => kept && close())
  if (open.is === 'import') return <ImportPanel today={today} onTake={keep} onClose={close} />
  if (open.is === 'nothing') return null
  return (
    <CardForm
      key={open.id}
      title={t(open.title)}
      id={open.id}
      start={open.draft}
      today={today}
      onSave={(card) => keep([card])}
      onCancel={close}
    />
  )
}

const Cards = ({ rows, setAside }: Rows<RateCard>) => {
  const { t } = useWords()
  const { library } = useApp()
  const today = library.now().toISOString().slice(0, 10)
  const state = useOpen(today)
  const { remove } = useCardActions()
  return (
    <div className="flex flex-col gap-5">
      <p className="max-w-md text-soft">{t('cards.text')}</p>
      {setAside > 0 && <Note tone="warn">{t('desk.setAside', { count: setAside })}</Note>}
      <ToolBar onAdd={state.add} onImport={state.importing} />
      <Opened state={state} today={today} />
      {rows.length === 0 && state.open.is === 'nothing' && (
        <Teaching icon="freight" title={t('cards.empty')} text={t('cards.empty.text')} />
      )}
      <CardList
        cards={rows}
        today={today}
        onEdit={state.edit}
        onCopy={state.copy}
        onRemove={(card) => void remove(card)}
      />
      <ComparePanel />
      <LinesToAsk />
    </div>
  )
}

/** The buyer's price lists from forwarders: what costs are worked out with before ours. */
export const FreightScreen = () => {
  const { library } = useApp()
  const subscribe = useCallback((seen: Seen<Rows<RateCard>>) => watchRateCards(library, seen), [library])
  return <Loaded state={useWatched(subscribe)}>{(rows) => <Cards {...rows} />}</Loaded>
}
