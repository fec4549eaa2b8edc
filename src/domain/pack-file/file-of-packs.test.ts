import { expect, test } from 'vitest'
import { packs } from '../../data/packs'
import { coveredCountries } from '../landed-cost/covered-countries'
import { fileOfPacks } from './file-of-packs'
import { packDifference } from './pack-difference'
import { parsePackFile } from './parse-pack-file'

const TODAY = '2026-11-22'

test.each(coveredCountries(packs))(
  'our rules of %s as a file are taken back, and change nothing',
  (country) => {
    const file = fileOfPacks(packs, country, TODAY)
    expect(parsePackFile(JSON.stringify(file))).toEqual({ ok: true, value: file })
    expect(packDifference(packs, file)).toEqual([])
  },
)
