import { expect, test } from 'vitest'
import { changeGist } from './change-gist'
import type { PackChange } from './pack-difference'

const change = (field: string, before?: string, after?: string): PackChange => ({
  code: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
  part: 'rules',
  entry: 'us-2026-10',
  field,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
})
const told = (changes: PackChange[]) => changeGist(changes).map(({ code, field }) => `${code} ${field}`)

test.each([
  {
    changes: ['low', 'likely', 'high'].map((end) =>
      change(`charges › fee/a › rate › span › ${end}`, '1', '2'),
    ),
    said: ['changed charges › fee/a › rate › span'],
    because: 'a figure without a range is told once',
  },
  {
    changes: [
      change('charges › fee/a › rate › span › low', '1', '2'),
      change('charges › fee/a › rate › span › high', '1', '3'),
    ],
    said: ['changed charges › fee/a › rate › span', 'changed charges › fee/a › rate › span'],
    because: 'ends that moved differently are both told',
  },
  {
    changes: [
      change('charges › fee/a › id', undefined, 'fee/a'),
      change('charges › fee/a › of › 0', undefined, 'goods'),
    ],
    said: ['whole-added charges › fee/a'],
    because: 'a new charge is one thing',
  },
  {
    changes: [change('charges › fee/a › id', 'fee/a'), change('charges › fee/b › of › 0', 'goods')],
    said: ['whole-removed charges › fee/a', 'removed charges › fee/b › of › 0'],
    because: 'a charge that is gone is not a charge that changed',
  },
  {
    changes: [change('notes › 0', 'a', 'b'), change('notes › 1', 'b')],
    said: ['notes '],
    because: 'notes move up when one goes',
  },
])('changes are told as $said: $because', ({ changes, said }) => {
  expect(told(changes)).toEqual(said)
})
