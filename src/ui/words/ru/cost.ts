import type { cost as en } from '../en/cost'

export const cost: Record<keyof typeof en, string> = {}
