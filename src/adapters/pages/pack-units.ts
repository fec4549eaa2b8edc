import { type Field, found, knownValue, unreadable } from '../../domain/field'
import type { UnitsPerPack } from '../../domain/listing'
import { asDrawn } from './drawn'
import type { Reading, SourceReading } from './source-reading'

const PIECE = '(个|只|件|条|双|套|支|瓶|包|袋|盒|片|张|把|台|块|卷|本|粒|对|罐|根|副)'
const PACK = '(箱|件|包|袋|盒|套|打|捆|扎|组|板|托|筒|卷)'
const COUNT = String.raw`(\d{1,5})`

/** 1箱40个, 每箱40个, 一件=12瓶. */
const PACK_FIRST = new RegExp(
  `(?<![\\d.])(?:1|一|每)${PACK}\\s*[=:：装有]?\\s*${COUNT}\\s*${PIECE}(?!\\s*[/起])`,
  'g',
)
/** 10双/包, 40个一箱. */
const PIECE_FIRST = new RegExp(`(?<![\\d.~-])${COUNT}\\s*${PIECE}\\s*(?:[/／]|一|每)\\s*1?${PACK}`, 'g')
/** 装箱数: 40个. */
const CARTON_NAME = /^(?:装箱数量?|装箱量|每箱数量|单箱数量|箱装数量?)$/
const CARTON_COUNT = new RegExp(`^${COUNT}\\s*${PIECE}(?:[/／]箱)?$`)

const packsIn = (text: string): UnitsPerPack[] => [
  ...[...text.matchAll(PACK_FIRST)].map(([, pack, count, piece]) => packOf(count, piece, pack)),
  ...[...text.matchAll(PIECE_FIRST)].map(([, count, piece, pack]) => packOf(count, piece, pack)),
]

const packOf = (count = '', pieceUnit = '', packUnit = ''): UnitsPerPack => ({
  pieces: Number(count),
  pieceUnit,
  packUnit,
})

const cartonOf = (name: string, values: string[]): UnitsPerPack[] => {
  const [, count, piece] = (CARTON_NAME.test(name) && CARTON_COUNT.exec(values.join())) || []
  return count && piece ? [packOf(count, piece, '箱')] : []
}

const isMeant = ({ pieces, pieceUnit, packUnit }: UnitsPerPack): boolean =>
  pieces > 1 && pieceUnit !== packUnit

const SAID_IN = 'title, attributes, variants'

const said = ({ title, attributes, variants }: SourceReading): UnitsPerPack[] => [
  ...(title?.is === 'found' ? packsIn(title.value) : []),
  ...(attributes?.is === 'found'
    ? attributes.value.flatMap(({ name, values }) => [
        ...cartonOf(name, values),
        ...values.flatMap((value) => packsIn(value)),
      ])
    : []),
  ...(variants?.is === 'found' ? variants.value.flatMap(({ values }) => packsIn(values.join(' '))) : []),
]

const saying = ({ pieces, pieceUnit, packUnit }: UnitsPerPack): string => `1${packUnit}=${pieces}${pieceUnit}`

/**
 * How many pieces a pack holds, from the seller's own words; statements about the ordered unit first, then
 * about its carton. Found only when all that is said is the same.
 */
const packsOf = (reading: SourceReading): Field<UnitsPerPack> | undefined => {
  const unit = reading.unit && knownValue(reading.unit)
  const packs = said(reading).filter(isMeant)
  const ofUnit = packs.filter(({ packUnit }) => packUnit === unit)
  const ofCarton = packs.filter(({ packUnit, pieceUnit }) => packUnit === '箱' && pieceUnit === unit)
  const meant = ofUnit.length > 0 ? ofUnit : ofCarton
  const [first] = meant
  if (!first) return undefined
  const statements = new Set(meant.map(saying))
  return statements.size === 1
    ? found(first, 'page-data', SAID_IN)
    : unreadable([...statements].join(' / '), SAID_IN)
}

/** A source's reading with the packs its own words speak of. */
export const withPacks = (one: Reading): Reading => {
  const packs = packsOf(one.reading)
  const unitsPerPack = one.generation === 'markup' ? asDrawn(packs) : packs
  return { ...one, reading: { ...one.reading, unitsPerPack } }
}
