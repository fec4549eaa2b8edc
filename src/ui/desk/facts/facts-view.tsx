import { useState } from 'react'
import type { Listing } from '../../../domain/listing'
import { Button } from '../../parts/button'
import { Chip } from '../../parts/chip'
import { Panel } from '../parts/panel'
import { useWords } from '../words'
import type { Fact } from './fact'
import { FactRow } from './fact-row'
import { type FactGroup, listingFacts } from './listing-facts'

const count = (facts: Fact[], is: Fact['is']): number => facts.filter((fact) => fact.is === is).length

const Tally = ({ facts }: { facts: Fact[] }) => {
  const { t } = useWords()
  const unreadable = count(facts, 'unreadable')
  return (
    <span className="flex flex-wrap gap-1">
      <Chip tone="good">{t('desk.facts.found', { count: count(facts, 'found') })}</Chip>
      <Chip>{t('desk.facts.gaps', { count: count(facts, 'not-shown') })}</Chip>
      {unreadable > 0 && <Chip tone="warn">{t('desk.facts.unreadable', { count: unreadable })}</Chip>}
    </span>
  )
}

const Group = ({ group, gaps }: { group: FactGroup; gaps: boolean }) => {
  const { t } = useWords()
  const shown = group.facts.filter((fact) => gaps || fact.is !== 'not-shown')
  if (shown.length === 0) return null
  return (
    <div className="mb-5 last:mb-0">
      <h3 className="mb-1 text-sm font-semibold">{t(group.name)}</h3>
      <dl>
        {shown.map((fact) => (
          <FactRow key={fact.name} fact={fact} />
        ))}
      </dl>
    </div>
  )
}

/** Every fact of the page with its source; what was not shown is one click away. */
export const FactsView = ({ listing }: { listing: Listing }) => {
  const words = useWords()
  const { t } = words
  const [gaps, setGaps] = useState(false)
  const groups = listingFacts(listing, words)
  return (
    <Panel
      title={t('desk.facts.title')}
      text={t('desk.facts.text')}
      aside={<Tally facts={groups.flatMap((group) => group.facts)} />}
    >
      {groups.map((group) => (
        <Group key={group.name} group={group} gaps={gaps} />
      ))}
      <Button look="quiet" onPress={() => setGaps(!gaps)}>
        {t(gaps ? 'desk.facts.hideGaps' : 'desk.facts.showGaps')}
      </Button>
    </Panel>
  )
}
