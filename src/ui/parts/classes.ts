/** The one way to put class names together: those that are given. */
export const classes = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ')
