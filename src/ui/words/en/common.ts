export const common = {
  'common.save': 'Save',
  'common.close': 'Close',
  'common.unknown': 'unknown',
} as const
