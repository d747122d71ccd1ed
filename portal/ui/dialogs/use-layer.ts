import { createContext, type Dispatch, type SetStateAction, useContext, useEffect, useState } from 'react';
import { type Elsewhere, useReturnedFocus } from '../../lib/use-returned-focus.js';

/** Counts the layers above a layer. */
export const LayerContext = createContext<Dispatch<SetStateAction<number>>>(() => undefined);

/** A panel or a dialog that is open. Only the topmost layer reacts to the Escape key. The focus returns to where it came from afterwards. */
export function useLayer(focusElsewhere?: Elsewhere) {
  useReturnedFocus(focusElsewhere);
  const countAbove = useContext(LayerContext);
  const [above, setAbove] = useState(0);
  useEffect(() => {
    countAbove((count) => count + 1);
    return () => countAbove((count) => count - 1);
  }, [countAbove]);
  return { isBehind: above > 0, setAbove };
}
