import { useCallback } from 'react'
import { type Rows, type Seen, watchSuppliers } from '../../../app/library/watch-library'
import type { SupplierRecord } from '../../../domain/supplier-record'
import { Note } from '../../parts/note'
import { useApp } from '../app-context'
import { Loaded } from '../parts/loaded'
import { Teaching } from '../parts/teaching'
import { SupplierCard } from '../suppliers/supplier-card'
import { useWatched } from '../use-watched'
import { useWords } from '../words'

const Suppliers = ({ rows, setAside }: Rows<SupplierRecord>) => {
  const { t } = useWords()
  if (rows.length === 0)
    return (
      <Teaching icon="suppliers" title={t('desk.suppliers.empty')} text={t('desk.suppliers.emptyText')} />
    )
  return (
    <>
      <p className="mb-4 max-w-md text-soft">{t('desk.suppliers.text')}</p>
      {setAside > 0 && <Note tone="warn">{t('desk.setAside', { count: setAside })}</Note>}
      <ul className="flex flex-col gap-3">
        {rows.map((supplier) => (
          <SupplierCard key={supplier.key} supplier={supplier} />
        ))}
      </ul>
    </>
  )
}

/** Every supplier met, with dated facts. */
export const SuppliersScreen = () => {
  const { library } = useApp()
  const subscribe = useCallback(
    (seen: Seen<Rows<SupplierRecord>>) => watchSuppliers(library, seen),
    [library],
  )
  return <Loaded state={useWatched(subscribe)}>{(rows) => <Suppliers {...rows} />}</Loaded>
}
