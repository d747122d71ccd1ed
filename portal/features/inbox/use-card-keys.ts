import { type RefObject, useEffect, useEffectEvent } from 'react';

/** The action of a key on the focused card, given the id of its request. */
type Keys = Partial<Record<string, (requestId: string) => void>>;

/** Moves the focus between cards with j and k; other keys act on the focused card. They are off during typing and behind a dialog. */
export function useCardKeys(list: RefObject<HTMLElement | null>, isOn: boolean, keys: Keys): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (!isOn || isNotForCards(event)) return;
    const cards = cardsOf(list.current);
    const at = cards.findIndex((card) => card.contains(document.activeElement));
    if (event.key === 'j') cards[Math.min(at + 1, cards.length - 1)]?.focus();
    if (event.key === 'k') cards[Math.max(at - 1, 0)]?.focus();
    const act = keys[event.key];
    const card = cards[at];
    // Enter on a button in a card presses the button.
    if (!act || !card || (event.key === 'Enter' && event.target !== card)) return;
    event.preventDefault();
    act(card.dataset['request'] ?? '');
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => handle(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}

const cardsOf = (list: HTMLElement | null): HTMLElement[] => [...(list?.querySelectorAll<HTMLElement>('[data-request]') ?? [])];

/** The card at that place, or the last one: it gets the focus once the card there is gone. */
export const cardNear = (list: HTMLElement | null, place: number): HTMLElement | undefined => {
  const cards = cardsOf(list);
  return cards[Math.min(place, cards.length - 1)];
};

const TYPING = 'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], [role="menu"] *';

function isNotForCards({ ctrlKey, metaKey, altKey, defaultPrevented, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || defaultPrevented) return true;
  return (target instanceof Element && target.matches(TYPING)) || document.querySelector('[role="dialog"]') !== null;
}
