import type { Product } from '../../catalogue/shapes.ts'
import { document } from '../chrome.ts'
import { contextScript } from '../context/data-script.ts'
import { contextHead, drawnOffer } from '../context/page.ts'
import { OFFER_STYLE } from '../context/style.ts'
import { raw } from '../html.ts'

/** What a browser's translator makes of the market's words; good enough to be wrong in the usual ways. */
const ENGLISH: [zh: RegExp, en: string][] = [
  [
    /^3D打印月球灯.*/,
    '3D printed moon lamp creative bedroom bedside atmosphere light birthday gift night light',
  ],
  [/^中山市暖序.*/, 'Zhongshan Nuanxu Lighting Appliance Co., Ltd.'],
  [/^价格$/, 'price'],
  [/^发货$/, 'Ship'],
  [/^服务$/, 'Serve'],
  [/^优惠$/, 'Discount'],
  [/^尺寸$/, 'size'],
  [/^库存(\d+)个$/, 'Stock $1 pieces'],
  [/^运费¥(\d+)起$/, 'Freight starts from ¥$1'],
  [/^(\d+)个起批$/, 'Minimum order $1 pieces'],
  [/^起$/, 'rise'],
  [/^(\d+)件以内$/, 'Within $1 pieces'],
  [/^承诺48小时发货$/, 'Promise to ship within 48 hours'],
  [/^(\d+)cm 木底座$/, '$1cm wooden base'],
  [/^回头率$/, 'Return rate'],
  [/^(\d+)年$/, '$1 years'],
  [/^广东中山$/, 'Zhongshan, Guangdong'],
  [/^立即下单$/, 'order now'],
  [/^加采购车$/, 'Add to cart'],
]

const translate = (text: string): string => {
  const known = ENGLISH.find(([zh]) => zh.test(text))
  return known ? text.replace(known[0], known[1]) : 'goods'
}

const wrapped = (text: string): string =>
  `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${translate(text)}</font></font>`

/** Every piece of Chinese text put in English inside two `font` elements, as Chromium's translator does. */
const translateMarkup = (markup: string): string =>
  markup.replaceAll(/>([^<>]*[\u4e00-\u9fff][^<>]*)</g, (_, text: string) => `>${wrapped(text.trim())}<`)

export const translatedPage = (product: Product): string =>
  document({
    title: '3D printed moon lamp - Sample market',
    lang: 'en',
    htmlClass: 'translated-ltr',
    style: OFFER_STYLE,
    head: contextHead(product),
    bodyClass: 'v-sonoma default od-version-2024',
    body: raw(translateMarkup(drawnOffer(product).html)),
    tail: contextScript(product),
  })
