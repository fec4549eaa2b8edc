import { glossary } from '../../../data/glossary'
import { glossTitle } from '../../../domain/gloss-title'
import { glossTerm } from '../../../domain/glossary'

const lastHan = (text: string): string | undefined =>
  /\p{Script=Han}{1,3}(?=\P{Script=Han}*$)/u.exec(text)?.[0]

/** What the thing is, in three characters at most: the end of the last product word of the title, else of the title. */
export const tileMark = (title: string): string => {
  const products = glossTitle(title, glossary).segments.filter(
    ({ zh }) => glossTerm(zh, glossary)?.category === 'product',
  )
  return lastHan(products.at(-1)?.zh ?? '') ?? lastHan(title)?.slice(-2) ?? '?'
}
