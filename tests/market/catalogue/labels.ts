import type { Category, CategoryKey, ServiceKey, TagKey } from './shapes.ts'

/** Codes and names as 1688 uses them (field guide §13); the descriptions are ours. */
export const SERVICES: Record<
  ServiceKey,
  { code: string; name: string; about: string; hours?: number; exclusions?: string }
> = {
  return7: {
    code: 'qtwlybt',
    name: '7天无理由退货',
    about: '签收后七天内可退，定制商品除外',
    exclusions: '定制商品除外',
  },
  late48: { code: 'ssbxsfh', name: '晚发必赔', about: '未按约定时间发货可申请赔付', hours: 48 },
  freightBack: { code: 'thbyf_s', name: '退货包运费', about: '退货运费由保险补贴' },
  fastRefund: { code: 'lsjst_s', name: '极速退款', about: '符合条件的退款先行垫付' },
  fake4: { code: 'jyps', name: '假一赔四', about: '售假按四倍赔付' },
  broken: { code: 'psbp', name: '破损包赔', about: '运输破损由卖家赔付' },
}

export const TAGS: Record<TagKey, { type: string; text: string }> = {
  select: { type: '1688_ELECTION', text: '1688严选' },
  best: { type: 'BEST_OFFER', text: '镇店之宝' },
  crossBorder: { type: 'CROSS_BORDER_SELECT', text: '跨境Select' },
}

export const CATEGORIES: Record<CategoryKey, Category> = {
  cup: { key: 'cup', id: 1034101, name: '运动水壶', topId: 13, group: '水杯厨具' },
  beauty: { key: 'beauty', id: 1042602, name: '护肤套装', topId: 97, group: '美妆护肤' },
  bag: { key: 'bag', id: 1042903, name: '帆布袋', topId: 1042954, group: '箱包' },
  apparel: { key: 'apparel', id: 1031904, name: 'T恤', topId: 10166, group: '服装' },
  gadget: { key: 'gadget', id: 1031505, name: '手机配件', topId: 7, group: '数码电子' },
  lamp: { key: 'lamp', id: 1033806, name: '台灯', topId: 10208, group: '照明家居' },
  pet: { key: 'pet', id: 1038807, name: '宠物用品', topId: 130823000, group: '宠物用品' },
  tool: { key: 'tool', id: 1032908, name: '手动工具', topId: 59, group: '五金工具' },
}

/** How 1688 names a dispatch promise: 24 hours for a day, then in days. */
export const dispatchCode = (hours: number): { code: string; name: string } => {
  const codes: Record<number, string> = {
    48: 'ssbxsfh',
    120: 'wtfh',
    168: 'qtfh',
    360: 'swtfh',
    720: 'sstfh',
  }
  const name = hours <= 72 ? `${hours}小时发货` : `${hours / 24}天发货`
  return { code: codes[hours] ?? `fh${hours}`, name }
}
