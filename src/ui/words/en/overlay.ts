export const overlay = {} as const
