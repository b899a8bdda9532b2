import { describe, expect, it } from 'vitest';
import { placeKey } from '../../src/survey/finding.ts';
import { checkProject } from '../../src/survey/project-document.ts';
import { projectQueries } from '../../src/survey/project-queries.ts';
import { activity, answersOf } from '../projects/sample-project.ts';

const TODAY = '2026-03-02';
type Answers = ReturnType<typeof answersOf>;

function asked(basics: { readonly [question: string]: string }, ...others: Answers) {
  const given = answersOf({ basics: { title: 'Zaļākas izvēles', programme: 'nordplus', ...basics } });
  const { sections } = checkProject([...given, ...others]);
  if (sections === null) throw new Error('The sample is no project');
  return projectQueries(sections, TODAY).map(({ place, message }) => `${placeKey(place)} ${message.lv}`);
}

describe('a project in the register is asked', () => {
  it('for its dates, and how it can run after its end', () => {
    expect(asked({})).toEqual(['basics.start Nav datumu.']);
    expect(asked({ start: '01.10.2023.', end: '30.11.2024.', status_said: 'running' })).toEqual([
      'basics.status_said Norādīts, ka projekts vēl notiek, bet tā beigu datums (30.11.2024.) ir pagājis.',
    ]);
    expect(asked({ start: '01.10.2023.', status_said: 'running' })).toEqual([]);
  });

  it('about activities outside its time, with both dates', () => {
    const life = { start: '01.10.2023.', end: '30.11.2026.' };
    const early = [
      activity(1, 'label', 'Līgums'),
      activity(1, 'from', '07.2023'),
      activity(1, 'to', '11.2023'),
    ];
    const late = [activity(2, 'label', 'Atskaite'), activity(2, 'to', '12.2026')];
    const within = [
      activity(3, 'label', 'Kurss'),
      activity(3, 'from', '10.2023'),
      activity(3, 'to', '11.2026'),
    ];
    expect(asked(life, ...early, ...late, ...within)).toEqual([
      'plan.activities[1].from Aktivitāte sākas (07.2023.) pirms projekta sākuma (01.10.2023.).',
      'plan.activities[2].to Aktivitāte beidzas (12.2026.) pēc projekta beigām (30.11.2026.).',
    ]);
  });

  it('about the name of a person where a post is meant', () => {
    const by = (row: number, who: string) => [activity(row, 'label', 'A'), activity(row, 'responsible', who)];
    const named = asked(
      { start: '01.01.2026.' },
      ...by(1, 'Anna Paraudziņa'),
      ...by(2, 'A. Paraudziņa, koordinatore'),
      ...by(3, 'Rīgas Tehniskā universitāte'),
      ...by(4, 'Izglītības pārvalde'),
      ...by(5, 'projekta vadītājs'),
    );
    expect(named.map((one) => one.slice(0, 18))).toEqual(['plan.activities[1]', 'plan.activities[2]']);
  });
});
