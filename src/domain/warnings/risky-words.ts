/**
 * Words in titles and variant names that change what is really being sold. Chinese only: readers keep the
 * page's own words. A word with a negation right before it (不收定金, 拒绝高仿) does not count.
 */
const NEGATED = /(不收|不用|不要|不是|无需|无|免|没有|非|拒绝|杜绝|谢绝|零|(?<!\d)0)[^，。、；!！]?$/

const wordsFound = (text: string, pattern: RegExp): string[] => {
  const hits = [...text.normalize('NFKC').matchAll(new RegExp(pattern, 'giu'))]
  const meant = hits.filter((hit) => !NEGATED.test(hit.input.slice(Math.max(0, hit.index - 8), hit.index)))
  return [...new Set(meant.map(([word]) => word))]
}

/** 定金, 补差价, 专拍 …: the price may be a part of what will be paid. */
export const partPaymentWords = (text: string): string[] =>
  wordsFound(
    text,
    /定金|订金|预付款|尾款|补差价?|差价(?:链接|专拍|专用)|补运费|补邮费|(?:邮费|运费|快递费)(?:链接|专拍|补拍|补差)|(?:邮|运)费差价|专拍|(?:专用|付款|补款|拍单|打样费)链接|链接$/,
  )

/** The whole offer is a link to pay by, not a product: 补差价专拍, 邮费链接, 定金链接. */
export const isPaymentLink = (title: string): boolean =>
  partPaymentWords(title).length > 0 &&
  /(?:补差价?|差价|补运费|补邮费|邮费|运费|快递费|定金|订金|尾款|补款|付款|打样费|样品费|客户)\S{0,6}(?:链接|专拍|专用|补拍)|^(?:补差价?|补运费|补邮费|差价|邮费|运费)/u.test(
    title.normalize('NFKC').trim(),
  )

/** 高仿 and the like: a copy of a brand. 高仿真 (lifelike, of artificial flowers) is not. */
const replicaWords = (text: string): string[] =>
  wordsFound(text, /高仿(?!真)|精仿(?!真)|仿品|莆田(?:鞋|货|纯原)|超A货?|顶级复刻/)

/**
 * Several hints together leave no doubt: 复刻 or 1:1 beside a brand or an "original order", or three at once.
 * 外贸原单 and 外贸尾单 alone are how real export leftovers are called.
 */
const isPlainlyCopied = (text: string): boolean => {
  const words = copyWords(text)
  const made = words.some((word) => /复刻|一比一|1:1|A货/i.test(word))
  return words.length >= 3 || (made && (words.length >= 2 || brandWords(text).length > 0))
}

/** The goods are a copy of a brand, by one plain word or by several hints: the words that say so. */
export const counterfeitWords = (text: string): string[] => {
  const plain = replicaWords(text)
  return plain.length === 0 && isPlainlyCopied(text) ? copyWords(text) : plain
}

/** Where a word that hints at a copy has an honest meaning: a 1:1 scale model, A货 of natural jade. */
const HONEST_MEANINGS: [RegExp, RegExp][] = [
  [/^(?:一比一|1:1)$/, /模型|车模|手办|比例/],
  [/^A货$/i, /翡翠|玉|珠宝/],
]

/** Ways to hint at somebody else's design without saying it. */
export const copyWords = (text: string): string[] => {
  const words = wordsFound(
    text,
    /大牌(?:平替|同款|风)?|(?<!顶级)复刻|一比一|1:1|(?<!超)A货|外贸尾单|外贸原单|原单|尾单/,
  )
  return words.filter((word) => !HONEST_MEANINGS.some(([is, where]) => is.test(word) && where.test(text)))
}

/**
 * Well-known marks, in the spellings sellers use; the list is short on purpose and proves nothing: it says
 * "ask for the authorisation". Marks that are common words (apple, coach) are left out.
 */
const BRANDS =
  /耐克|\bnike\b|阿迪达斯|\badidas\b|三叶草|彪马|匡威|\bconverse\b|椰子鞋|\byeezy\b|斐乐|始祖鸟|安德玛|路易威登|\blouis vuitton\b|\blv\b|古驰|\bgucci\b|香奈儿|\bchanel\b|爱马仕|\bhermes\b|迪奥|\bdior\b|巴黎世家|\bbalenciaga\b|普拉达|\bprada\b|博柏利|\bburberry\b|卡地亚|\bcartier\b|蒂芙尼|\btiffany\b|潘多拉|梵克雅宝|劳力士|\brolex\b|迪士尼|\bdisney\b|米老鼠|米奇|玲娜贝儿|史迪奇|漫威|\bmarvel\b|乐高|\blego\b|宝可梦|皮卡丘|\bpokemon\b|三丽鸥|\bsanrio\b|凯蒂猫|\bhello ?kitty\b|库洛米|玉桂狗|芭比|\bbarbie\b|小猪佩奇|奥特曼|泡泡玛特|\blabubu\b|拉布布|戴森|\bdyson\b|\bairpods\b|\bsupreme\b|\bstanley\b/

/** "Fits iPhone", "for Dyson": the mark names what the goods suit, which is lawful in most places. */
const SUITED_FOR = /(适用于?|适配|兼容|配套|通用|专用于|for)[^，。；]{0,12}$/i

export const brandWords = (text: string): string[] => {
  const plain = text.normalize('NFKC')
  const hits = [...plain.matchAll(new RegExp(BRANDS, 'giu'))]
  return [
    ...new Set(
      hits
        .filter((hit) => !SUITED_FOR.test(plain.slice(Math.max(0, hit.index - 20), hit.index)))
        .map(([word]) => word),
    ),
  ]
}
