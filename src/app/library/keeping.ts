/** Whether the browser promised not to throw the library away when the disk runs low. */
export const isKept = async (): Promise<boolean> => (await navigator.storage?.persisted?.()) ?? false

/** Asks for that promise; the browser may show its own question (Firefox) or decide by itself (Chromium). */
export const askToKeep = async (): Promise<boolean> => (await navigator.storage?.persist?.()) ?? false
