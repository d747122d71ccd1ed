import { createContext, type Dispatch, type SetStateAction, useContext, useEffect, useState } from 'react';
import { type Elsewhere, useReturnedFocus } from '../../lib/use-returned-focus.js';

/** Counts what stands before a layer. */
export const LayerContext = createContext<Dispatch<SetStateAction<number>>>(() => undefined);

/** A panel or a dialog for as long as it is shown: another one that stands before it has the Escape key. The focus goes back afterwards. */
export function useLayer(focusElsewhere?: Elsewhere) {
  useReturnedFocus(focusElsewhere);
  const tell = useContext(LayerContext);
  const [above, setAbove] = useState(0);
  useEffect(() => {
    tell((count) => count + 1);
    return () => tell((count) => count - 1);
  }, [tell]);
  return { isBehind: above > 0, setAbove };
}
