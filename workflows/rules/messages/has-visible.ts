/** Characters without a shape of their own: zero-width ones, fillers, variation selectors, and the empty pattern of Braille. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;
const SHAPED = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Whether a reader would see anything of this text: a zero-width space is no justification and no name (R30). */
export const hasVisible = (text: string): boolean => SHAPED.test(text.replace(INVISIBLE, ''));
