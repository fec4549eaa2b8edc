import type { Dimension, GoodsFacts, KindOption } from './goods-kind'

const wantedIn = (option: KindOption): [Dimension, string[]][] =>
  Object.entries(option.when ?? {}) as [Dimension, string[]][]

const meets = (facts: GoodsFacts, dimension: Dimension, wanted: string[]): boolean | undefined =>
  facts[dimension]?.some((value) => wanted.includes(value))

/** Whether goods of which this is known may have the option's code: nothing that is known speaks against it. */
export const fits = (option: KindOption, facts: GoodsFacts): boolean => {
  const met = wantedIn(option).map(([dimension, wanted]) => meets(facts, dimension, wanted))
  return !met.includes(false) && (!option.stated || met.includes(true))
}

/** Values of a dimension that some of the options ask for and that the facts leave open. */
export const openValues = (options: KindOption[], dimension: Dimension, facts: GoodsFacts): string[] => {
  const wanted = [...new Set(options.flatMap(({ when }) => when?.[dimension] ?? []))]
  const known = facts[dimension]
  return known ? wanted.filter((value) => known.includes(value)) : wanted
}
