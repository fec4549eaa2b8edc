import type { Sighting, SupplierRecord } from '../../../domain/supplier-record'
import type { WordKey } from '../../words/translator'
import type { Fact } from '../facts/fact'
import type { Speech } from '../facts/say'
import { supplierFactList } from '../facts/supplier-facts'

/** A fact that read otherwise on a later day. A fact that was merely not shown that day is no change. */
export type Change = { name: WordKey; before: string; after: string; on: string }

const textOf = (fact: Fact): string | undefined => (fact.is === 'found' ? fact.texts.join(' · ') : undefined)

const between = (before: Sighting, after: Sighting, speech: Speech): Change[] => {
  const was = supplierFactList(before.facts, speech)
  return supplierFactList(after.facts, speech).flatMap((fact, i) => {
    const [old, now] = [was[i] && textOf(was[i]), textOf(fact)]
    return old === undefined || now === undefined || old === now
      ? []
      : [{ name: fact.name, before: old, after: now, on: after.at }]
  })
}

/** Every change seen on this supplier's pages, the latest first. */
export const changesOf = ({ sightings }: SupplierRecord, speech: Speech): Change[] =>
  sightings
    .slice(1)
    .flatMap((sighting, i) => {
      const before = sightings[i]
      return before ? between(before, sighting, speech) : []
    })
    .toReversed()
