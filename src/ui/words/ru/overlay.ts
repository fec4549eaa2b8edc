import type { overlay as en } from '../en/overlay'

export const overlay: Record<keyof typeof en, string> = {}
