import type { Recognizers } from './corpus/article';
import { createDateRecognizer } from './dates/createDateRecognizer';
import { createNameRecognizer } from './names/createNameRecognizer';

/** Where the file of the name model lies in the project and in the package, from its root. */
export const nameModelPath = 'model/names.model';

/** The engines that read articles. @param nameModel the bytes of the name model's file, which the host reads. */
export function createRecognizers(nameModel: Uint8Array): Recognizers {
  return { names: createNameRecognizer(nameModel), dates: createDateRecognizer() };
}
