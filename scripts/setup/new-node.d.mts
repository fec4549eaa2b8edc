export const runsTypeScript: (version: string) => boolean
export const newNode: () => string | undefined
