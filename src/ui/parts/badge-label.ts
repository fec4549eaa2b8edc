import { badgeFacts } from '../../data/badges'
import type { Badge } from '../../domain/supplier'
import type { Translate } from '../words/translator'
import { sayCode } from './say-code'

/** `诚信通 TrustPass member`: a badge's own Chinese and its name; one we have no code for as the page shows it. */
export const badgeLabel = (t: Translate, badge: Badge): string => {
  const { zh } = badgeFacts(badge)
  return badge.code === 'other' ? zh : `${zh} ${sayCode(t, `trust.badge.${badge.code}.name`)}`
}
