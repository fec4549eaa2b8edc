import { type Field, found, unreadable } from '../../../domain/field'
import type { Node } from './node'
import { type PageData, shownPath } from './page-data'
import type { As } from './values'

/** A fact read at `path` of the page's data. */
export const here = <T>(value: T, path: string): Field<T> => found(value, 'page-data', shownPath(path))

/** Something stands at `path` that is not understood. */
export const notUnderstood = (saw: string, path: string) => unreadable(saw, shownPath(path))

/** What a buyer or maintainer is told of a value that could not be read. */
export const sawIn = (node: Node): string => {
  if (typeof node === 'string') return node
  return Array.isArray(node) || typeof node === 'object' ? typeof node : String(node)
}

type Witness<T> = { path: string; value: T | undefined; node: Node }

const witnesses = <T>(data: PageData, paths: string, as: As<T>): Witness<T>[] =>
  paths.split(' ').flatMap((path) => {
    const node = data.at(path)
    return node === undefined ? [] : [{ path, node, value: as(node) }]
  })

/**
 * The fact at the first of `paths` (blank-separated, best first) that carries it readably; unreadable when
 * some carry it and none can be read; undefined when none carries it.
 */
export const fact = <T>(data: PageData, paths: string, as: As<T>): Field<T> | undefined => {
  const seen = witnesses(data, paths, as)
  const readable = seen.find(({ value }) => value !== undefined)
  if (readable?.value !== undefined) return here(readable.value, readable.path)
  const first = seen[0]
  return first && notUnderstood(sawIn(first.node), first.path)
}

/** "7.00" and 7 are the same statement. */
const comparable = (value: unknown): string =>
  Number.isNaN(Number(value)) ? JSON.stringify(value) : String(Number(value))

/**
 * A number that several places of the page state: the best place is believed when it stands alone or another
 * one confirms it. Where nobody agrees, the page is not understood and the figure stays unread.
 */
export const agreedFact = <T>(data: PageData, paths: string, as: As<T>): Field<T> | undefined => {
  const readable = witnesses(data, paths, as).filter(({ value }) => value !== undefined)
  const said = readable.map(({ value }) => comparable(value))
  const agreed = readable.find((_, i) => said.some((other, j) => i !== j && other === said[i]))
  const best = readable.length === 1 ? readable[0] : agreed
  if (best?.value !== undefined) return here(best.value, best.path)
  const first = readable[0]
  return first ? notUnderstood(said.join(' / '), first.path) : fact(data, paths, as)
}

/** A list is a fact when it holds something. */
export const foundAny = <T>(items: T[], path: string): Field<T[]> | undefined =>
  items.length > 0 ? here(items, path) : undefined

/** The first of `paths` (blank-separated) whose list gives any item. */
export const listFact = <T>(
  data: PageData,
  paths: string,
  as: (node: Node) => T | undefined,
): Field<T[]> | undefined => {
  for (const path of paths.split(' ')) {
    const items = data.listAt(path).flatMap((node) => as(node) ?? [])
    if (items.length > 0) return foundAny(items, path)
  }
  return undefined
}
