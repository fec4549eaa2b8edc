import type { PackFile } from '../../domain/pack-file/pack-file'
import type { Result } from '../../domain/result'
import { attempt, type StoreProblem } from '../../store/attempt'
import { deletePackFile, type KeptPackFile, putPackFile } from '../../store/pack-files'
import type { Library } from './open-library'

/** From now on every cost is worked out with the file in the place of ours. Give it only what `parsePackFile` took. */
export const addPackFile = (
  library: Library,
  id: string,
  file: PackFile,
): Promise<Result<void, StoreProblem>> =>
  attempt(() => putPackFile(library.database, { id, file, addedAt: library.now().toISOString() }))

/** Ours count again; what is answered by `watchPackFiles` can be put back with `putBackPackFile`. */
export const takeOutPackFile = (library: Library, id: string): Promise<Result<void, StoreProblem>> =>
  attempt(() => deletePackFile(library.database, id))

export const putBackPackFile = (library: Library, kept: KeptPackFile): Promise<Result<void, StoreProblem>> =>
  attempt(() => putPackFile(library.database, kept))
