import { Box, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useId } from 'react';

/** Null: there is no data for that day. */
export type DayValue = { date: string; value: number | null };
type Props = { title: string; total: string; summary: string; days: readonly DayValue[]; inWords: (value: number) => string };

/** The width of one day, in units of the drawing, which stretches to the available width. */
const STEP = 10;
const BAR = 7;
const HEIGHT = 60;
const LEAST = 1;

const shown = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
export const dayInWords = (date: string): string => shown.format(new Date(`${date}T00:00:00Z`));

/** A small chart with a bar for each day; screen readers read the summary. */
export function DayChart({ title, total, summary, days, inWords }: Props) {
  const id = useId();
  const highest = Math.max(...days.map(({ value }) => value ?? 0), 0);
  const [first, last] = [days[0], days.at(-1)];
  return (
    <Paper p="md" component="section" aria-label={title}>
      <Stack gap="xs">
        <Title order={2} size="h6" fw={500}>
          {title}
        </Title>
        <Group justify="space-between" align="flex-end">
          <Text fz={28} fw={600} className="dw-figures">
            {total}
          </Text>
          {highest > 0 && <Text size="xs">Peak: {inWords(highest)}</Text>}
        </Group>
        <Box
          component="svg"
          viewBox={`0 0 ${String(Math.max(days.length, 1) * STEP)} ${String(HEIGHT)}`}
          preserveAspectRatio="none"
          w="100%"
          h={96}
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{summary}</desc>
          <Bars days={days} highest={highest} inWords={inWords} />
          <line x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} stroke="var(--dw-line)" strokeWidth="1" vectorEffect="non-scaling-stroke" />
        </Box>
        {first && last && (
          <Group justify="space-between">
            <Text size="xs">{dayInWords(first.date)}</Text>
            <Text size="xs">{dayInWords(last.date)}</Text>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}

function Bars({ days, highest, inWords }: Pick<Props, 'days' | 'inWords'> & { highest: number }) {
  return days.map(({ date, value }, at) => {
    if (value === null || value === 0) return null;
    const height = Math.max(LEAST, (value / highest) * HEIGHT);
    return (
      <rect
        key={date}
        x={at * STEP + (STEP - BAR) / 2}
        y={HEIGHT - height}
        width={BAR}
        height={height}
        fill="var(--mantine-primary-color-filled)"
      >
        <title>{`${dayInWords(date)}: ${inWords(value)}`}</title>
      </rect>
    );
  });
}
