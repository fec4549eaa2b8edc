import type { Packs } from '../../../domain/landed-cost/packs'
import type { RulePack } from '../../../domain/landed-cost/rule-pack'
import { packAge } from '../../../domain/pack-file/pack-age'
import { NoteList } from '../../parts/cost/note-list'
import { Note } from '../../parts/note'
import { useApp } from '../app-context'
import { LinkButton } from '../parts/link-button'
import { Panel } from '../parts/panel'
import { hashOf } from '../route'
import { useWords } from '../words'
import { ChargeTable } from './charge-table'
import { EvidenceLine } from './evidence-line'
import { FiguresList } from './figures-list'

type Props = { pack: RulePack; packs: Packs; country: string; isOwn: boolean }

const Age = ({ pack }: { pack: RulePack }) => {
  const { t, format } = useWords()
  const { library } = useApp()
  const { days, isOld } = packAge(pack, library.now().toISOString().slice(0, 10))
  const said = t('rules.checked', { day: format.day(pack.checkedOn), days })
  return isOld ? (
    <Note tone="warn">
      {said} {t('rules.old')}
    </Note>
  ) : (
    <p className="text-sm text-soft">{said}</p>
  )
}

/** One set of rules with every figure in it: since when, how old, whose, and what nobody found a figure for. */
export const RulesInForce = ({ pack, packs, country, isOwn }: Props) => {
  const { t, format } = useWords()
  const since = format.day(pack.validFrom)
  return (
    <Panel
      title={
        pack.validTo
          ? t('rules.sinceUntil', { since, until: format.day(pack.validTo) })
          : t('rules.since', { since })
      }
      aside={<LinkButton href={hashOf({ screen: 'settings' })}>{t('rules.rates')}</LinkButton>}
    >
      <div className="flex flex-col gap-4">
        <div>
          <Age pack={pack} />
          <EvidenceLine evidence={pack.evidence} />
        </div>
        {isOwn && <Note>{t('rules.isOwn')}</Note>}
        {pack.countries.includes('*') && <Note tone="warn">{t('rules.general')}</Note>}
        <FiguresList pack={pack} packs={packs} country={country} />
        <ChargeTable pack={pack} country={country} vat={packs.vat[country]} />
        {pack.notes.length > 0 && <NoteList notes={pack.notes.map((code) => ({ code, params: {} }))} />}
      </div>
    </Panel>
  )
}
