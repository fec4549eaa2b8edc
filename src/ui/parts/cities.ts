/** Where freight forwarders usually have their warehouse in China: Chinese name → its Latin spelling. */
export const FORWARDER_CITIES: Record<string, string> = {
  广州: 'Guangzhou',
  义乌: 'Yiwu',
  深圳: 'Shenzhen',
  佛山: 'Foshan',
  东莞: 'Dongguan',
  宁波: 'Ningbo',
  上海: 'Shanghai',
  杭州: 'Hangzhou',
  厦门: 'Xiamen',
  青岛: 'Qingdao',
  天津: 'Tianjin',
  乌鲁木齐: 'Urumqi',
  喀什: 'Kashgar',
}

/** What the buyer typed, in Chinese where we know the city by its Latin name; else as typed. */
export const cityInChinese = (typed: string): string => {
  const wanted = typed.trim().toLowerCase()
  const known = Object.entries(FORWARDER_CITIES).find(([, latin]) => latin.toLowerCase() === wanted)
  return known?.[0] ?? typed.trim()
}

/** `广州 Guangzhou`; a city we do not know stays as it is. */
export const cityLabel = (chinese: string): string => {
  const latin = FORWARDER_CITIES[chinese]
  return latin ? `${chinese} ${latin}` : chinese
}
