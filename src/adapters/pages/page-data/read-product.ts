import type { Field } from '../../../domain/field'
import type { Listing } from '../../../domain/listing'
import { imageUrl } from '../image-url'
import { fact, foundAny, here, listFact } from './fact'
import { child, type Node } from './node'
import type { PageData } from './page-data'
import { type As, asId, asText } from './values'

const asImage = (node: Node): string | undefined => {
  const url = typeof node === 'string' ? node : (child(node, 'fullPathImageURI') ?? child(node, 'imgUrl'))
  return typeof url === 'string' ? imageUrl(url) : undefined
}

const MAIN_IMAGES = 'offer.mainImageList gallery.mainImage'
const ALL_IMAGES = 'offer.imageList gallery.offerImgList J.images N.offerImgList'

/** The main pictures first, then the rest of the gallery; sized copies become the original. */
const images = (data: PageData): Field<string[]> | undefined => {
  const main = listFact(data, MAIN_IMAGES, asImage)
  const all = listFact(data, ALL_IMAGES, asImage)
  const first = main ?? all
  if (first?.is !== 'found') return undefined
  const more = all?.is === 'found' ? all.value : []
  return { ...first, value: [...new Set([...first.value, ...more])] }
}

const asLink = (node: Node): string | undefined => {
  const text = typeof node === 'string' ? node.replace(/^(?:https?:)?\/\//, 'https://') : ''
  return /^https:\/\/[\w.-]+\/[^\s"'<>]+$/.test(text) ? text : undefined
}

const firstOf = <T>(data: PageData, paths: string, as: As<T>): T | undefined => {
  const field = fact(data, paths, as)
  return field?.is === 'found' ? field.value : undefined
}

/** A video without an address and without a picture (Sep 2025: `videoId` 0) is no video. */
const video = (data: PageData): Listing['video'] | undefined => {
  const url = firstOf(
    data,
    'gallery.video.videoUrl offer.wirelessVideo.videoUrls.android gallery.videoUrl',
    asLink,
  )
  const cover = firstOf(data, 'gallery.video.coverUrl offer.wirelessVideo.coverUrl', asLink)
  return url || cover ? here({ ...(url && { url }), ...(cover && { cover }) }, 'gallery.video') : undefined
}

const category = (data: PageData): Listing['category'] | undefined => {
  const id = fact(
    data,
    'offer.leafCategoryId temp.postCategoryId base.catId D.description.leafCategoryId',
    asId,
  )
  if (id?.is !== 'found') return id
  const ofModel = asId(data.at('offer.leafCategoryId')) === id.value
  const name = ofModel ? asText(data.at('offer.leafCategoryName')) : undefined
  return { ...id, value: { id: id.value, ...(name && { name }) } }
}

type Attribute = { name: string; values: string[] }

const asAttribute = (node: Node): Attribute | undefined => {
  const name = asText(child(node, 'name'))
  const list = child(node, 'values')
  const several = (Array.isArray(list) ? list : []).flatMap((value) => asText(value) ?? [])
  // Jan 2026: mobile pages join several values with commas; a comma between digits belongs to a number.
  const joined = asText(child(node, 'value'))?.split(/(?<!\d),|,(?!\d)/) ?? []
  const values = several.length > 0 ? several : joined
  return name && values.length > 0 ? { name, values } : undefined
}

const ATTRIBUTES = 'offer.featureAttributes D.attributes D.attributes.propsList N.propsList'

const tags = (data: PageData): Field<string[]> | undefined => {
  const texts = ['title.tagList', 'title.labels']
    .flatMap((path) => data.listAt(path))
    .flatMap((node) => asText(child(node, 'text')) ?? asText(node) ?? [])
  // Jan 2026: the mobile page has pictures where others have tag texts.
  return foundAny([...new Set(texts.filter((text) => !/^https?:|^\/\//.test(text)))], 'title.tagList')
}

const SCENES: Record<string, 'wholesale' | 'dropship'> = { order: 'wholesale', consign: 'dropship' }

const asScene: As<'wholesale' | 'dropship'> = (node) => (typeof node === 'string' ? SCENES[node] : undefined)

/** PUBLISHED is the one state that can be ordered; the others are the trade's words for off the shelf. */
const STATES: Record<string, 'on-sale' | 'off-shelf'> = {
  PUBLISHED: 'on-sale',
  ORDER_NOW: 'on-sale',
}
const OFF_SHELF = /EXPIRED|DELETED|OFF_?SHELF|TBD/i

const asState: As<'on-sale' | 'off-shelf'> = (node) => {
  if (typeof node !== 'string') return undefined
  return STATES[node] ?? (OFF_SHELF.test(node) ? 'off-shelf' : undefined)
}

/** `pstatus` is believed only when it says so: it is "remind" on offers that are on sale (Feb 2026). */
const status = (data: PageData): Listing['status'] | undefined =>
  data.at('D.submitOrder.pstatus') === 'onsale' ? here('on-sale', 'D.submitOrder.pstatus') : undefined

/** What the product is. */
export const readProduct = (data: PageData) => ({
  scene: fact(data, 'D.sceneKey.selectedScene.sceneKey temp.selectedScene', asScene),
  status: fact(data, 'offer.status J.operateDisplayStatus', asState) ?? status(data),
  title: fact(
    data,
    'offer.subject title.title temp.offerTitle gallery.subject N.title N.offerInfoModel.title',
    asText,
  ),
  images: images(data),
  video: video(data),
  category: category(data),
  attributes: listFact(data, ATTRIBUTES, asAttribute),
  tags: tags(data),
})
