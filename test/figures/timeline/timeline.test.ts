import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { printedTable } from '../../../src/figures/table.ts';
import { textWidth } from '../../../src/figures/text-width.ts';
import { drawTimeline, narrow, wide } from '../../../src/figures/timeline/draw-timeline.ts';
import type { ActivityState, Plan, PlannedActivity } from '../../../src/figures/timeline/plan.ts';
import { timelineOf } from '../../../src/figures/timeline/timeline.ts';
import { written } from '../written-drawing.ts';

const month = z.string().nullable();
const card = z
  .object({
    title: z.string(),
    start: month,
    end: month,
    activities: z.array(z.object({ label: z.string(), from: month, to: month, done: z.boolean() })),
  })
  .parse(JSON.parse(readFileSync(new URL('jelgavas-novads.json', import.meta.url), 'utf8')));

/** As the card has it: most activities without months. */
const plan: Plan = {
  start: card.start,
  end: card.end,
  today: '2024-03-15',
  activities: card.activities.map(({ done, ...each }) => ({
    ...each,
    kind: null,
    country: null,
    state: done ? 'done' : 'planned',
  })),
};

const named = { id: 'plans', title: card.title, language: 'lv' } as const;
const bars = (of: Plan, fill: string) =>
  drawTimeline(of, wide, 'lv')?.shapes.filter((shape) => shape.kind === 'area' && shape.fill === fill) ?? [];

describe('the timeline of a project', () => {
  it('shows the months that the card states and none that it does not, wide and narrow', async () => {
    for (const [name, layout] of Object.entries({ wide, narrow })) {
      const drawing = drawTimeline(plan, layout, 'lv');
      if (drawing === null) throw new Error('The plan has months');
      await expect(written(drawing)).toMatchFileSnapshot(`golden/timeline-${name}.txt`);
    }
  });

  it('draws those whose months are known, and names the others apart', () => {
    const { figure, undated, table } = timelineOf(plan, named);
    expect(undated).toHaveLength(25);
    expect(bars(plan, '#8595a6')).toHaveLength(6);
    expect(figure?.alt).toBe(
      'Laika līnija pa mēnešiem. Projekta laiks: 2023. gada oktobris – 2024. gada novembris. ' +
        'Mēneši zināmi: 5 no 30 aktivitātēm: paveikta – 5, notiek – 0, plānota – 0, kavējas – 0.',
    );
    const rows = printedTable(table).rows;
    expect(rows).toHaveLength(30);
    expect(rows[0]).toEqual([
      'Rīkojums par darba grupu',
      '–',
      '–',
      '2023. gada jūnijs',
      '2023. gada jūnijs',
      'paveikta',
    ]);
    expect(rows.at(-1)?.slice(3)).toEqual(['mēnesis nav norādīts', '–', 'plānota']);
  });

  it('speaks English where it is asked to', () => {
    const { figure } = timelineOf(plan, { ...named, language: 'en' });
    expect(figure?.alt).toContain(
      'The project: October 2023 – November 2024. Months are known of 5 out of 30 activities',
    );
    const texts = figure?.drawing.shapes.flatMap((shape) => (shape.kind === 'label' ? [shape.text] : []));
    expect(texts).toEqual(expect.arrayContaining(['Project', 'today', 'done', '2023']));
  });

  it('keeps within its width at one month and at ten years', () => {
    for (const end of ['2024-03', '2034-02'])
      for (const layout of [wide, narrow]) {
        const drawing = drawTimeline({ ...plan, start: '2024-03', end, activities: [] }, layout, 'lv');
        const xs = drawing?.shapes.flatMap((shape) =>
          shape.kind === 'area' ? shape.rings.flat().map(([x]) => x) : [],
        );
        expect(Math.max(...(xs ?? []))).toBeLessThanOrEqual(layout.width);
        expect(Math.min(...(xs ?? []))).toBeGreaterThanOrEqual(0);
      }
  });

  it('draws nothing where no month is known, and an activity of which one month is known as that month', () => {
    const nothing: Plan = { ...plan, start: null, end: null, activities: [] };
    expect(timelineOf(nothing, named).figure).toBeNull();
    const one: PlannedActivity = {
      label: 'A',
      kind: null,
      country: null,
      from: null,
      to: '2024-02',
      state: 'late',
    };
    const alone = timelineOf({ ...nothing, activities: [one] }, named);
    expect(alone.figure?.alt).toContain('Projekta laiks nav norādīts.');
    expect(alone.undated).toEqual([]);
  });

  it('explains the looks of its bars in as many lines as a phone needs', () => {
    const states: readonly ActivityState[] = ['done', 'running', 'past_end', 'planned', 'late'];
    const activities = states.map(
      (state): PlannedActivity => ({
        ...{ label: 'A', kind: null, country: null, from: '2024-01', to: '2024-02' },
        state,
      }),
    );
    const drawing = drawTimeline({ ...plan, activities }, narrow, 'lv');
    const key = drawing?.shapes.flatMap((shape) =>
      shape.kind === 'label' && /paveikta|norādīts, ka notiek|plānota|kavējas/.test(shape.text)
        ? [shape]
        : [],
    );
    expect(key).toHaveLength(4);
    expect(new Set(key?.map(({ at: [, y] }) => y)).size).toBeGreaterThan(1);
    for (const {
      at: [x, y],
      text,
      size,
    } of key ?? []) {
      expect(x + textWidth(text, 'regular', size)).toBeLessThanOrEqual(narrow.width);
      expect(y).toBeLessThan(drawing?.height ?? 0);
    }
  });
});
