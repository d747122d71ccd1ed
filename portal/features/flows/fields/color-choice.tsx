import { ColorSwatch, Group, Radio, SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SectionProps } from '../form/use-flow-form.js';

const COLORS: readonly [value: string, name: string][] = [
  ['#1c7ed6', 'Blue'],
  ['#4263eb', 'Indigo'],
  ['#7048e8', 'Violet'],
  ['#ae3ec9', 'Grape'],
  ['#d6336c', 'Pink'],
  ['#e03131', 'Red'],
  ['#e8590c', 'Orange'],
  ['#f08c00', 'Yellow'],
  ['#2f9e44', 'Green'],
  ['#099268', 'Teal'],
  ['#0c8599', 'Cyan'],
  ['#495057', 'Gray'],
];
const CUSTOM = 'custom';
const isNamed = (color: string): boolean => COLORS.some(([value]) => value === color.toLowerCase());

/** A named color, or a custom one. */
export function ColorChoice({ form }: SectionProps) {
  const { color } = form.draft.display;
  const [isChosen, setIsChosen] = useState(false);
  const isCustom = isChosen || !isNamed(color);
  const choose = (value: string) => {
    setIsChosen(value === CUSTOM);
    if (value !== CUSTOM) form.set('display.color', value);
  };
  return (
    <>
      <Radio.Group label="Color" value={isCustom ? CUSTOM : color.toLowerCase()} onChange={choose}>
        <SimpleGrid cols={{ base: 2, xs: 3, sm: 4 }} spacing="xs" mt={4}>
          {COLORS.map(([value, name]) => (
            <Radio
              key={value}
              value={value}
              label={
                <Group gap={8} wrap="nowrap" component="span">
                  <ColorSwatch color={value} size={16} component="span" aria-hidden />
                  {name}
                </Group>
              }
            />
          ))}
          <Radio value={CUSTOM} label="Custom" />
        </SimpleGrid>
      </Radio.Group>
      {isCustom && (
        <TextInput
          label="Custom color"
          description="A hex code, such as #1c7ed6"
          maxLength={7}
          maw={200}
          {...form.textProps('display.color')}
        />
      )}
    </>
  );
}
