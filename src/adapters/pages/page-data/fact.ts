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

type Said<T> = Witness<T> & { votes: number }

const counted = <T>(readable: Witness<T>[]): Said<T>[] => {
  const said = readable.map(({ value }) => comparable(value))
  return readable.map((one, i) => ({ ...one, votes: said.filter((other) => other === said[i]).length }))
}

/**
 * A number that several places of the page state: the best place is believed when it stands alone or another
 * one confirms it. Where nobody agrees, or as many say one thing as another, the page is not understood and
 * the figure stays unread.
 */
export const agreedFact = <T>(data: PageData, paths: string, as: As<T>): Field<T> | undefined => {
  const readable = counted(witnesses(data, paths, as).filter(({ value }) => value !== undefined))
  const [first] = readable
  if (!first) return fact(data, paths, as)
  const most = Math.max(...readable.map(({ votes }) => votes))
  const best = readable.filter(({ votes }) => votes === most)
  const isOne = new Set(best.map(({ value }) => comparable(value))).size === 1
  return isOne && best[0]?.value !== undefined
    ? here(best[0].value, best[0].path)
    : notUnderstood(readable.map(({ value }) => comparable(value)).join(' / '), first.path)
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
