import type { Badge } from '../supplier'

/** The Chinese name of each badge, as the site writes it: shown in every language beside its explanation. */
export const BADGE_NAMES_ZH: Record<Exclude<Badge['code'], 'other'>, string> = {
  trustpass: '诚信通',
  'powerful-merchant': '实力商家',
  'super-factory': '超级工厂',
  'source-factory': '源头工厂',
  'inspected-factory': '深度验厂',
  'inspected-trader': '深度验商',
  'identity-checked': '企业身份认证',
  'factory-dealer': '工厂型商家',
  'platform-select': '1688严选',
  'cross-border-select': '跨境Select',
  'best-offer': '镇店之宝',
}

const isCode = (name: string): name is keyof typeof BADGE_NAMES_ZH => name in BADGE_NAMES_ZH

/** The Chinese name of a remembered badge; one we have no code for was remembered by its own words. */
export const badgeNameZh = (name: string): string => (isCode(name) ? BADGE_NAMES_ZH[name] : name)
