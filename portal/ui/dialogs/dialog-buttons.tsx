import { Button, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';

type Props = {
  /** The label of the button that sends; without it, the dialog can only be closed. */
  send?: string | undefined;
  color?: string;
  isSending: boolean;
  /** If absent, the button submits the form. */
  onSend?: () => void;
  close?: string;
  onClose: () => void;
  /** Whether the focus starts at the button that closes the dialog. */
  isCareful?: boolean;
};

/** The buttons at the end of a dialog. They restore the focus, which a button loses while it is disabled. */
export function DialogButtons({ send, color, isSending, onSend, close = 'Close', onClose, isCareful = false }: Props) {
  const group = useRef<HTMLDivElement>(null);
  const wasSending = useRef(false);
  useEffect(() => {
    const isBack = wasSending.current && !isSending;
    wasSending.current = isSending;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isBack && isLost) [...(group.current?.querySelectorAll('button') ?? [])].at(-1)?.focus();
  }, [isSending]);
  return (
    <Group justify="flex-end" ref={group}>
      <Button variant="default" onClick={onClose} {...(isCareful && { 'data-autofocus': true })}>
        {close}
      </Button>
      {send !== undefined && (
        <Button
          type={onSend ? 'button' : 'submit'}
          loading={isSending}
          {...(color !== undefined && { color })}
          {...(onSend && { onClick: onSend })}
        >
          {send}
        </Button>
      )}
    </Group>
  );
}
