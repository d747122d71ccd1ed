import { Button, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';

type Props = {
  /** What the button that sends says; without it there is nothing left to send. */
  send?: string | undefined;
  color?: string;
  isSending: boolean;
  /** Without it the button sends the form. */
  onSend?: () => void;
  close?: string;
  onClose: () => void;
  /** The dialog begins at the button that closes it. */
  isCareful?: boolean;
};

/** The buttons at the end of a dialog. While something is sent they keep the focus, which a disabled button loses. */
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
