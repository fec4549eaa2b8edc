/** `--tw-border-style` and its first value, from `@property --tw-border-style{…initial-value:solid}`. */
const PROPERTY = /@property\s+(--[\w-]+)\s*\{([^}]*)\}/g

const firstValue = (rule: string): string => /initial-value:\s*([^;}]*)/.exec(rule)?.[1]?.trim() || 'initial'

/**
 * Browsers ignore `@property` inside a shadow root, and registering the properties on the page would leave
 * our traces there. So their first values are declared on every element of ours instead.
 */
export const selfContained = (css: string): string => {
  const declared = [...css.matchAll(PROPERTY)].map(
    ([, name = '', rule = '']) => `${name}:${firstValue(rule)}`,
  )
  const plain = css.replaceAll(PROPERTY, '')
  return `@layer properties{*,::before,::after{${declared.join(';')}}}\n${plain}`
}
