import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/**
 * Arabic and Hebrew read from the right: what is placed names start and end, never left and right. Only what
 * stands on the page of somebody else, where the buyer put it, has sides of its own.
 */
const PHYSICAL_BY_NATURE: Record<string, string> = {
  'overlay/badge/badge-css.ts': 'the badge hangs on the edge of the window it was dragged to',
  'desk/workbench/pictures/margins.ts': 'the charts count from their left edge, as numbers rise',
  'parts/cost/analysis/curve-plot.ts': 'a plot counts its units from its left edge, as numbers rise',
  'overlay/panel/panel-frame.tsx': 'the panel’s corner is a point in the window, wherever it was dragged to',
  'overlay/panel/panel-place.ts': 'the same point, and arrow keys that move it as they point',
}

const CLASSES =
  /^-?(?:scroll-)?(?:[mp][lr]-|(?:left|right)-|border-[lr](?:-|$)|rounded-(?:[lr]|[tb][lr])(?:-|$)|(?:text|float|clear|object|origin)-(?:left|right)$|bg-(?:left|right)$)/
const STYLES = /(?:^|[^\w-])(?:margin|padding|border|scroll-margin)?-?(?:left|right)(?:-\w+)*\s*:/

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:tsx?|css)$/.test(file) && !/\.test\.tsx?$|^words/.test(file))
  .map((file) => ({ file, code: readFileSync(join(import.meta.dirname, file), 'utf8') }))

const bare = (token: string): string => token.replace(/^.*:/, '').replace(/!$/, '')

const classesIn = (code: string): string[] =>
  [...code.matchAll(/(['"`])((?:(?!\1)[^\\\n]|\\.)*)\1/g)].flatMap(([, , text = '']) => text.split(/\s+/))

const physicalIn = (code: string): string[] => [
  ...classesIn(code).filter((token) => CLASSES.test(bare(token))),
  ...code.split('\n').filter((line) => STYLES.test(line) && !/^\s*(?:\*|\/\/|\/\*)/.test(line)),
]

test.each([
  { code: 'className="flex ml-2"', found: ['ml-2'] },
  { code: "classes('p-2', open && 'sm:hover:-right-4!')", found: ['sm:hover:-right-4!'] },
  { code: '<b className="text-left" />', found: ['text-left'] },
  { code: '  margin-left: 4px;', found: ['  margin-left: 4px;'] },
  { code: 'className="ms-2 pe-4 border-s text-start start-0 rounded-md left"', found: [] },
])('$code is seen through', ({ code, found }) => {
  expect(physicalIn(code)).toEqual(found)
})

test('nothing of ours is placed by left and right', () => {
  const placed = files.filter(
    ({ file, code }) => !(file in PHYSICAL_BY_NATURE) && physicalIn(code).length > 0,
  )
  expect(placed.map(({ file, code }) => `${file}: ${physicalIn(code).join(' | ')}`)).toEqual([])
})

test.each(Object.entries(PHYSICAL_BY_NATURE))('%s still needs its exception: %s', (exception) => {
  const code = files.find(({ file }) => file === exception)?.code ?? ''
  expect(physicalIn(code)).not.toEqual([])
})
