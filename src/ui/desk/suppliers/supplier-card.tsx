import { knownValue } from '../../../domain/field'
import type { SupplierRecord } from '../../../domain/supplier-record'
import { badgeLabel } from '../../parts/badge-label'
import { Chip } from '../../parts/chip'
import { FactRow } from '../facts/fact-row'
import { supplierFactList } from '../facts/supplier-facts'
import { useWords } from '../words'
import { type Change, changesOf } from './changes'

const Head = ({ supplier, changes }: { supplier: SupplierRecord; changes: number }) => {
  const { t, format } = useWords()
  const facts = supplier.sightings.at(-1)?.facts
  const name =
    facts && (knownValue(facts.companyName) ?? knownValue(facts.shopName) ?? knownValue(facts.loginId))
  const [first, last] = [format.day(supplier.firstSeen), format.day(supplier.lastSeen)]
  return (
    <div className="min-w-0 flex-1">
      <h2 lang="zh-CN" className="text-base font-semibold">
        {name ?? t('desk.suppliers.noName')}
      </h2>
      <p className="mt-1 flex flex-wrap items-center gap-1.5 text-xs text-soft">
        {facts?.badges.is === 'found' &&
          facts.badges.value.map((badge) => (
            <Chip key={`${badge.code} ${badge.text}`} tone="accent">
              {badgeLabel(t, badge)}
            </Chip>
          ))}
        {changes > 0 && <Chip tone="warn">{t('desk.suppliers.changes', { count: changes })}</Chip>}
        {facts?.location.is === 'found' && <span lang="zh-CN">{facts.location.value}</span>}
        <span>
          {first === last
            ? t('desk.suppliers.seenOnce', { first })
            : t('desk.suppliers.seen', { first, last })}
        </span>
      </p>
    </div>
  )
}

const Changes = ({ changes }: { changes: Change[] }) => {
  const { t, format } = useWords()
  return changes.length === 0 ? null : (
    <div className="mb-4">
      <h3 className="mb-1 text-sm font-semibold">{t('desk.suppliers.history')}</h3>
      <ul>
        {changes.map((change) => (
          <li
            key={change.on + change.name}
            className="flex flex-wrap justify-between gap-3 border-t border-line py-2 text-sm"
          >
            <span>
              {t('desk.suppliers.changed', {
                fact: t(change.name),
                before: change.before,
                after: change.after,
              })}
            </span>
            <span className="text-soft">{format.day(change.on)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A supplier as its pages described it last, with what changed before. */
export const SupplierCard = ({ supplier }: { supplier: SupplierRecord }) => {
  const words = useWords()
  const { t, format } = words
  const changes = changesOf(supplier, words)
  const latest = supplier.sightings.at(-1)
  return (
    <li>
      <details className="rounded-lg border border-line bg-raised shadow-low">
        <summary className="flex items-center gap-3 p-4 hover:text-accent">
          <Head supplier={supplier} changes={changes.length} />
          <span className="text-xs text-accent">{t('desk.suppliers.facts')}</span>
        </summary>
        <div className="px-4 pb-4">
          <Changes changes={changes} />
          {latest && (
            <>
              <p className="mb-1 text-xs text-soft">
                {t('desk.suppliers.since', { from: format.day(latest.at), to: format.day(latest.lastAt) })}
              </p>
              <dl>
                {supplierFactList(latest.facts, words).map((fact) => (
                  <FactRow key={fact.name} fact={fact} />
                ))}
              </dl>
            </>
          )}
        </div>
      </details>
    </li>
  )
}
