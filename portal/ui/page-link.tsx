import { Anchor, type AnchorProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

type Props = Omit<AnchorProps, 'href'> & Omit<ComponentProps<'a'>, keyof AnchorProps>;

/** A link to another page of the portal, in text. */
export const PageLink = createLink((props: Props) => <Anchor underline="always" {...props} />);
