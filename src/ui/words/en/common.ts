export const common = {
  'common.save': 'Save',
  'common.close': 'Close',
  'common.unknown': 'unknown',
  'common.cancel': 'Cancel',
  'common.copied': 'Copied',
  'common.copy-refused': 'The browser did not allow copying',
  'common.range': '{low} to {high}',
  'common.quantity': 'Quantity',
  'common.unit': 'unit',
  'common.incomplete': 'Incomplete',
  'common.units': '{count, plural, one {# unit} other {# units}}',
} as const
